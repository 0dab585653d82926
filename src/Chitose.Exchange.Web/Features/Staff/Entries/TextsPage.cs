namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>The words of one language beside the Japanese.</summary>
/// <param name="Fields">In the order of the page.</param>
/// <param name="Terms">Names and terms of the Japanese in the language that is being edited.</param>
/// <param name="SourceName">元の文（日本語 第7版）.</param>
/// <param name="TargetName">訳文（タイ語 下書き）.</param>
public sealed record TextsPage(IReadOnlyList<TextField> Fields, IReadOnlyList<TermLine> Terms, string SourceName, string TargetName)
{
    /// <summary>What changed in the Japanese since an outdated translation was made; null if it is not outdated.</summary>
    public SourceChange? Change { get; init; }
}
