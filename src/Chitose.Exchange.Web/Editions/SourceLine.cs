namespace Chitose.Exchange.Web.Editions;

/// <summary>A source as readers see it.</summary>
/// <param name="Title">Title in its own language.</param>
/// <param name="Language">BCP 47 tag of the title.</param>
/// <param name="Address">Where it can be read; null where we know only a copy.</param>
public sealed record SourceLine(string Title, string? Language, string? Address)
{
    // Copies and mirrors are no address to send readers to.
    private static readonly HashSet<string> Citable = ["official", "official-register", "association", "school", "newspaper"];

    public static IReadOnlyList<SourceLine> Of(IEnumerable<string> ids, Edition edition) =>
        [.. ids.Select(id => edition.References.Sources[id]).OrderBy(source => source.Position).Select(source => new SourceLine(
            source.Title,
            source.Language,
            Citable.Contains(source.Kind) && source.Note is null ? source.Url : null))];
}
