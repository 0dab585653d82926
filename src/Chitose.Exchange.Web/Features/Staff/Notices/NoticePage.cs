using Chitose.Exchange.Languages;
using Chitose.Exchange.Site;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.Notices;

/// <summary>The form of the emergency notice, and how readers of each language would see it.</summary>
public sealed record NoticePage(StaffFrame Frame) : StaffPage(Frame)
{
    public required NoticeForm Form { get; init; }

    /// <summary>What just happened, in a sentence.</summary>
    public string? Done { get; init; }

    public required StaffSign Sign { get; init; }

    /// <summary>Who put it up, or when the last one was.</summary>
    public required string? Remark { get; init; }

    public required bool IsUp { get; init; }

    /// <summary>Whether it has been saved and never been put up.</summary>
    public required bool IsPrepared { get; init; }

    public required IReadOnlyList<(string Id, string Name)> Templates { get; init; }

    /// <summary>Empty while there is no Japanese.</summary>
    public required IReadOnlyList<(Language Language, EmergencyBanner Banner)> Previews { get; init; }

    /// <summary>That the days are the same everywhere; null where no day is named or they are not.</summary>
    public required string? SameDays { get; init; }

    /// <summary>Which languages name other days.</summary>
    public required IReadOnlyList<string> OtherDays { get; init; }

    public static NoticePage For(
        NoticeForm form, EmergencyNotice? current, EmergencyNotice? previous, IEnumerable<NoticeTemplate> templates, DateTime now, Language language)
    {
        var words = NoticesWords.In(language);
        var content = form.ToContent(now);
        var (sign, remark) = StateOf(current, previous, now, language, words);
        var days = content.What[Language.Source] is null ? null : NoticeRules.DaysOf(content);
        return new NoticePage(new StaffFrame(words.Title) { Place = StaffPlace.Notices })
        {
            Form = form,
            Sign = sign,
            Remark = remark,
            IsUp = current?.IsUp == true,
            IsPrepared = current?.IsUp == false,
            Templates = [.. templates.Select(template => (template.Id, language == Language.Japanese ? template.Name : template.EnglishName))],
            Previews = days is null ? [] : [.. Language.All.Select(reader => (reader, EmergencyBanner.Of(content, reader)!))],
            SameDays = days is { AreTheSame: true, Japanese.Count: > 0 } ? SameDaysOf(days, content, language, words) : null,
            OtherDays = days is null ? [] : [.. OtherDaysOf(days, content, language, words)],
        };
    }

    private static (StaffSign Sign, string? Remark) StateOf(EmergencyNotice? current, EmergencyNotice? previous, DateTime now, Language language, NoticesWords words)
    {
        if (current is { IsUp: true })
        {
            var remark = words.PutUpBy(
                start: StaffTime.InFull(current.Content.Start, language).Text,
                end: StaffTime.InFull(current.Content.End, language).Text,
                name: current.PutUpBy!.Name,
                moment: StaffTime.InFull(current.PutUpAt!.Value, language).Text);
            return (current.Content.PhaseAt(now) == NoticePhase.Ahead ? new StaffSign("st-sched", "cal", words.StateAhead) : new StaffSign("st-pub", "check", words.StateShown), remark);
        }

        var last = previous is null ? null : words.Previous(
            start: StaffTime.Day(previous.Content.Start, language),
            end: StaffTime.Day(previous.TakenDownAt ?? previous.Content.End, language),
            what: previous.Content.What.In(Language.Source).Text);
        return current is null
            ? (new StaffSign("st-off", "off", words.StateNone), last)
            : (new StaffSign("st-draft", "pencil", words.StatePrepared), words.PreparedBy(name: current.SavedBy.Name, moment: StaffTime.InFull(current.SavedAt, language).Text));
    }

    private static string SameDaysOf(NoticeDays days, NoticeContent content, Language language, NoticesWords words) => words.SameDays(
        days: string.Join(words.Comma, days.Japanese.Select(day => Write(day, content, language))),
        count: $"{content.What.Texts.Count()}");

    private static IEnumerable<string> OtherDaysOf(NoticeDays days, NoticeContent content, Language language, NoticesWords words)
    {
        var shell = ShellWords.In(language);
        if (days.WrongWeekday is { } wrong)
        {
            yield return words.WrongWeekday(day: Write(wrong, content, language));
        }

        foreach (var (other, named) in days.Different)
        {
            yield return named.Count == 0
                ? words.NoDays(language: shell.NameOf(other))
                : words.OtherDays(language: shell.NameOf(other), days: string.Join(words.Comma, named.Select(day => WriteAsNamed(day, language))));
        }
    }

    /// <summary>A day with the weekday that it has.</summary>
    private static string Write(WrittenDay day, NoticeContent content, Language language) =>
        day.Near(NoticeRules.DayOf(content)) is { } date ? NearDates.WriteDay(date, language) : WriteAsNamed(day, language);

    /// <summary>A day with the weekday that the text gives it, which may be wrong.</summary>
    private static string WriteAsNamed(WrittenDay day, Language language)
    {
        var text = NearDates.WriteMonthAndDay(day.Month, day.Day, language);
        return day.Weekday is { } weekday ? $"{text} ({language.Culture.DateTimeFormat.GetAbbreviatedDayName(weekday)})" : text;
    }
}
