using System.Text.Json.Nodes;
using Chitose.Exchange.Entries;

namespace Chitose.Exchange.Editing;

/// <summary>
/// Two people's work on one entry, joined. What one of them changed is taken; where both changed the same field differently, mine
/// stands in <see cref="Merged"/> until a person has chosen.
/// </summary>
public sealed record EntryMerge(Entry Merged, IReadOnlyList<MergedField> Joined, IReadOnlyList<FieldConflict> Conflicts)
{
    /// <param name="basis">What both began from.</param>
    /// <param name="mine">What I made of it.</param>
    /// <param name="theirs">What has been saved meanwhile.</param>
    public static EntryMerge Of(Entry basis, Entry mine, Entry theirs)
    {
        var (was, my, their) = (FieldValues.Of(basis), FieldValues.Of(mine), FieldValues.Of(theirs));
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
                Settle(path, b, m, t, changes, conflicts);
            }
        }

        var merged = FieldValues.With(mine, changes);
        TranslationMarks.Set(merged, TranslationMarks.MadeFrom(merged));
        return new EntryMerge(merged, joined, conflicts);
    }

    private static void Settle(
        FieldPath path, JsonNode? was, JsonNode? mine, JsonNode? theirs, List<KeyValuePair<FieldPath, JsonNode?>> changes, List<FieldConflict> conflicts)
    {
        if (path.Name == FieldPath.TranslatedFrom)
        {
            // Both say what the translation was made from; the older claim is the careful one.
            changes.Add(new(path, mine ?? theirs));
            return;
        }

        conflicts.Add(new FieldConflict(path, FieldValues.Text(was), FieldValues.Text(mine), FieldValues.Text(theirs)) { TheirValue = theirs });
    }

    /// <summary>A copy of the merged entry in which each conflict has been settled.</summary>
    /// <param name="choices">What is to stand in each field in conflict. Fields left out keep mine.</param>
    public Entry Settled(IReadOnlyDictionary<FieldPath, ConflictChoice> choices)
    {
        var changes = from conflict in Conflicts
                      where choices.ContainsKey(conflict.Path)
                      let choice = choices[conflict.Path]
                      where choice != ConflictChoice.Mine
                      select KeyValuePair.Create(conflict.Path, choice.OwnWords is { } words ? JsonValue.Create(words) : conflict.TheirValue);
        var settled = FieldValues.With(Merged, changes);
        TranslationMarks.Set(settled, TranslationMarks.MadeFrom(settled));
        return settled;
    }
}
