using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.History;

/// <summary>What versions, people and languages are called in the history.</summary>
internal static class HistoryNames
{
    public static string NameOf(this HistoryWords words, Person person) =>
        person.Is(Person.Import) ? words.ByImport : person.Is(Person.Schedule) ? words.BySchedule : person.Name;

    /// <summary>第6版, or the draft that somebody saved at an hour.</summary>
    public static string NameOf(this HistoryWords words, HistoryVersion version, Language reader) => version.Edition is { } edition
        ? words.Edition(edition: $"{edition}")
        : words.DraftOf(name: words.NameOf(version.By), moment: StaffTime.InFull(version.At, reader).Text);

    /// <summary>The languages that changed: 日本語・英語; all five; or that only facts did.</summary>
    public static string NameOf(this HistoryWords words, IReadOnlyCollection<Language> languages, Language reader) =>
        languages.Count == 0 ? words.FactsOnly
        : languages.Count == Language.All.Count ? words.AllLanguages
        : string.Join(words.Dot, Language.All.Where(languages.Contains).Select(ShellWords.In(reader).NameOf));

    /// <summary>Why, in words; the program gives reasons of its own.</summary>
    public static string ReasonOf(this HistoryWords words, HistoryLine line) =>
        line.PublishedBy.Is(Person.Import) && line.Reason is "first start" or "import" ? words.ReasonImport : line.Reason;
}
