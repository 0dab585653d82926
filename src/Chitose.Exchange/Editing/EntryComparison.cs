using System.Text.Json.Nodes;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Editing;

/// <summary>What differs between two forms of one entry, facts first, then the texts in the order of the languages.</summary>
public sealed record EntryComparison(IReadOnlyList<FieldChange> Changes)
{
    public IEnumerable<FieldChange> Facts => Changes.Where(change => change.Path.Language is null);

    /// <summary>Languages whose words differ.</summary>
    public IReadOnlyList<Language> Languages =>
        [.. Language.All.Where(language => Changes.Any(change => change.Path.Language == language && change.Path.Name != FieldPath.TranslatedFrom))];

    public IEnumerable<FieldChange> In(Language language) => Changes.Where(change => change.Path.Language == language);

    /// <param name="before">Null where there was nothing: then everything has been added.</param>
    /// <param name="after">The later form.</param>
    public static EntryComparison Between(Entry? before, Entry after)
    {
        var old = before is null ? new Dictionary<FieldPath, JsonNode>() : FieldValues.Of(before);
        var now = FieldValues.Of(after);
        return new EntryComparison(
        [
            .. old.Keys.Union(now.Keys)
                .Where(path => !FieldValues.AreEqual(old.GetValueOrDefault(path), now.GetValueOrDefault(path)))
                .OrderBy(path => path.Language?.Order ?? -1)
                .Select(path => FieldChange.Of(path, old.GetValueOrDefault(path), now.GetValueOrDefault(path))),
        ]);
    }
}
