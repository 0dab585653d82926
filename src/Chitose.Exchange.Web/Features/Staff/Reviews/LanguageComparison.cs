using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Web.Features.Staff.Reviews;

/// <summary>What changes for the readers of one language.</summary>
public sealed record LanguageComparison
{
    public required Language Language { get; init; }

    /// <summary>The language's name in the interface's.</summary>
    public required string Name { get; init; }

    /// <summary>How much changes, in words.</summary>
    public required string Extent { get; init; }

    public required Paper Before { get; init; }

    public required Paper After { get; init; }

    /// <summary>The gravest finding in it.</summary>
    public StaffSign? Finding { get; init; }

    public string Id => $"cmp-{Language.Tag}";
}
