using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Site;

/// <summary>Whether a notice names the same days, with the right weekdays, in every language in which it is written.</summary>
/// <param name="Japanese">The days that the Japanese names.</param>
/// <param name="Different">Languages that name other days or weekdays than the Japanese, with what they name.</param>
/// <param name="WrongWeekday">A day of the Japanese that is no such weekday.</param>
public sealed record NoticeDays(IReadOnlyList<WrittenDay> Japanese, IReadOnlyDictionary<Language, IReadOnlyList<WrittenDay>> Different, WrittenDay? WrongWeekday)
{
    public bool AreTheSame => Different.Count == 0 && WrongWeekday is null;

    public static NoticeDays Of(NoticeContent content, DateOnly near)
    {
        var japanese = In(content, Language.Source);
        var different = content.What.Texts.Select(text => text.Key)
            .Where(language => !language.IsSource)
            .Select(language => (language, Days: In(content, language)))
            .Where(pair => !pair.Days.ToHashSet().SetEquals(japanese))
            .ToDictionary(pair => pair.language, pair => pair.Days);
        var wrong = japanese.Where(day => day.Weekday is not null && day.Weekday != day.Near(near)?.DayOfWeek).Select(day => (WrittenDay?)day).FirstOrDefault();
        return new NoticeDays(japanese, different, wrong);
    }

    private static IReadOnlyList<WrittenDay> In(NoticeContent content, Language language) =>
        WrittenDay.In($"{content.What[language]}\n{content.ToDo[language]}", language);
}
