using System.Text.Json.Nodes;
using Chitose.Exchange.Comparing;
using Chitose.Exchange.Entries;

namespace Chitose.Exchange.Editing;

/// <summary>
/// Two people's work on one entry, joined. What one of them changed is taken; where both changed the same field differently, mine
/// stands in <see cref="Merged"/> until a person has chosen.
/// </summary>
public sealed record EntryMerge(Entry Merged, IReadOnlyList<MergedField> Joined, IReadOnlyList<FieldConflict> Conflicts)
{
    /// <param name="basis">What both began from; null if that is not known any more, so that whatever differs is in conflict.</param>
    /// <param name="mine">What I made of it.</param>
    /// <param name="theirs">What has been saved meanwhile.</param>
    public static EntryMerge Of(Entry? basis, Entry mine, Entry theirs)
    {
        var (my, their) = (FieldValues.Of(mine), FieldValues.Of(theirs));
        var was = basis is null ? new Dictionary<FieldPath, JsonNode>() : FieldValues.Of(basis);
        var changes = new List<KeyValuePair<FieldPath, JsonNode?>>();
        var joined = new List<MergedField>();
        var conflicts = new List<FieldConflict>();
        foreach (var path in was.Keys.Union(my.Keys).Union(their.Keys).OrderBy(path => path.Language?.Order ?? -1))
        {
            var (b, m, t) = (was.GetValueOrDefault(path), my.GetValueOrDefault(path), their.GetValueOrDefault(path));
            if (FieldValues.AreEqual(m, b) && !FieldValues.AreEqual(t, b))
            {
                changes.Add(new(path, t));
                joined.Add(new MergedField(FieldChange.Of(path, b, t), IsMine: false));
            }
            else if (FieldValues.AreEqual(t, b) && !FieldValues.AreEqual(m, b))
            {
                joined.Add(new MergedField(FieldChange.Of(path, b, m), IsMine: true));
            }
            else if (!FieldValues.AreEqual(m, t))
            {
                Settle(path, b, m, t, changes, joined, conflicts);
            }
        }

        var merged = FieldValues.With(mine, changes);
        TranslationMarks.Set(merged, TranslationMarks.Joined(basis, mine, theirs, SourceFingerprint.Of(merged)));
        return new EntryMerge(merged, joined, conflicts);
    }

    private static void Settle(
        FieldPath path,
        JsonNode? was,
        JsonNode? mine,
        JsonNode? theirs,
        List<KeyValuePair<FieldPath, JsonNode?>> changes,
        List<MergedField> joined,
        List<FieldConflict> conflicts)
    {
        if (path.Name == FieldPath.TranslatedFrom)
        {
            // Both say what the translation was made from; the older claim is the careful one.
            changes.Add(new(path, mine ?? theirs));
            return;
        }

        if (path is { IsRunningText: true, Language: { } language })
        {
            Join(path, TextMerge.Merge(FieldValues.Text(was), FieldValues.Text(mine), FieldValues.Text(theirs), language), was, changes, joined, conflicts);
            return;
        }

        conflicts.Add(new FieldConflict(path, FieldValues.Text(was), FieldValues.Text(mine), FieldValues.Text(theirs)) { TheirValue = theirs });
    }

    /// <summary>What does not touch is joined; where it touches, mine and theirs both hold the rest of what the other wrote.</summary>
    private static void Join(
        FieldPath path, TextMerge merge, JsonNode? was, List<KeyValuePair<FieldPath, JsonNode?>> changes, List<MergedField> joined, List<FieldConflict> conflicts)
    {
        var (mine, theirs) = (merge.With(conflict => conflict.Mine), merge.With(conflict => conflict.Theirs));
        changes.Add(new(path, JsonValue.Create(mine)));
        if (merge.Conflicts.Count > 0)
        {
            conflicts.Add(new FieldConflict(path, FieldValues.Text(was), mine, theirs) { TheirValue = JsonValue.Create(theirs) });
        }

        if (merge.Places.Count > 0)
        {
            joined.Add(new MergedField(new FieldChange(path, FieldValues.Text(was), mine), IsMine: null) { Places = merge.Places });
        }
    }

    /// <summary>A copy of the merged entry in which each conflict has been settled.</summary>
    /// <param name="choices">What is to stand in each field in conflict, and new words for texts that were joined. Fields left out keep mine.</param>
    public Entry Settled(IReadOnlyDictionary<FieldPath, ConflictChoice> choices)
    {
        var changes = from conflict in Conflicts
                      where choices.ContainsKey(conflict.Path)
                      let choice = choices[conflict.Path]
                      where choice != ConflictChoice.Mine
                      select KeyValuePair.Create(conflict.Path, choice.OwnWords is { } words ? JsonValue.Create(words) : conflict.TheirValue);
        var corrections = from joined in Joined
                          let path = joined.Change.Path
                          where path.IsWords && choices.ContainsKey(path) && Conflicts.All(conflict => conflict.Path != path)
                          where choices[path].OwnWords is not null
                          select KeyValuePair.Create(path, (JsonNode?)JsonValue.Create(choices[path].OwnWords));
        var settled = FieldValues.With(Merged, [.. changes, .. corrections]);
        TranslationMarks.Set(settled, TranslationMarks.MadeFrom(Merged));
        return settled;
    }
}
