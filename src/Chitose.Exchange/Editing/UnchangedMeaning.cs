using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Editing;

/// <summary>
/// Somebody's word that translations need no work after a change of the Japanese: the author's for all of them, or a translator's
/// for one. Kept with name and time, and it can be taken back.
/// </summary>
public sealed class UnchangedMeaning
{
    public int Id { get; private init; }

    public required int Number { get; init; }

    /// <summary>Id of the revision that it made public.</summary>
    public required int RevisionId { get; init; }

    /// <summary>Which translations count as up to date again, and what each had been made from.</summary>
    public required IReadOnlyDictionary<string, string> MadeFrom { get; init; }

    /// <summary>Fingerprint of the Japanese that they stand beside now.</summary>
    public required string Japanese { get; init; }

    public required Person By { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>What has been said, where <paramref name="after"/> counts translations as made from its Japanese that were made from another; null if none.</summary>
    internal static UnchangedMeaning? Of(Entry before, Entry after, Revision revision, Person by, DateTime at)
    {
        var japanese = SourceFingerprint.Of(after) ?? "";
        var kept = from made in TranslationMarks.MadeFrom(before)
                   where made.Value != japanese
                   let text = after.TextIn(made.Key)
                   where text is { IsOutdated: false } && TranslationMarks.SaysTheSame(text, before.TextIn(made.Key)!)
                   select made;
        var madeFrom = kept.ToDictionary(made => made.Key.Tag, made => made.Value);
        return madeFrom.Count == 0 ? null
            : new UnchangedMeaning { Number = after.Number, RevisionId = revision.Id, MadeFrom = madeFrom, Japanese = japanese, By = by, At = at };
    }

    public Person? TakenBackBy { get; set; }

    public DateTime? TakenBackAt { get; set; }

    public IEnumerable<Language> Languages => Language.All.Where(language => MadeFrom.ContainsKey(language.Tag));
}
