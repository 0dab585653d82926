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

    public Person? TakenBackBy { get; set; }

    public DateTime? TakenBackAt { get; set; }

    public IEnumerable<Language> Languages => Language.All.Where(language => MadeFrom.ContainsKey(language.Tag));
}
