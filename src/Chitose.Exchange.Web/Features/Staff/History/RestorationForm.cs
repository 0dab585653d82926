using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Web.Features.Staff.History;

/// <summary>What is brought back and why, as typed.</summary>
public sealed record RestorationForm
{
    public const string All = "all";

    public string? Version { get; init; }

    /// <summary>A language segment, or <see cref="All"/>.</summary>
    public string? Scope { get; init; }

    public string? Why { get; init; }

    /// <summary>What stood there when the form was read.</summary>
    public string? Basis { get; init; }

    /// <summary>That the open draft may be changed by it.</summary>
    public bool OntoDraft { get; init; }

    public Language? Only => Language.Find(Scope);

    public bool HasScope => Scope == All || Only is not null;
}
