using System.Globalization;
using System.Text.RegularExpressions;

namespace Chitose.Exchange.Languages;

/// <summary>A day as words name it: month, day and, if they say so, the weekday.</summary>
public readonly record struct WrittenDay(int Month, int Day, DayOfWeek? Weekday)
{
    private static readonly Dictionary<Language, (Regex Days, List<string> Months, List<string> Weekdays)> Ways = Language.All.ToDictionary(language => language, WayOf);

    /// <summary>The days that a text of this language names, each once, in their order.</summary>
    public static IReadOnlyList<WrittenDay> In(string text, Language language)
    {
        var (days, months, weekdays) = Ways[language];
        return
        [
            .. days.Matches(text).Select(match => new WrittenDay(
                int.TryParse(match.Groups["month"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var month) ? month : months.IndexOf(match.Groups["month"].Value) + 1,
                int.Parse(match.Groups["day"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture),
                weekdays.IndexOf(match.Groups["weekday"].Value) is >= 0 and var weekday ? (DayOfWeek)weekday : null)).Distinct(),
        ];
    }

    /// <summary>The day of that name which is nearest to another; null if there is none.</summary>
    public DateOnly? Near(DateOnly other)
    {
        var (month, day) = (Month, Day);
        return Enumerable.Range(other.Year - 1, 3)
            .Where(year => month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month))
            .Select(year => (DateOnly?)new DateOnly(year, month, day))
            .MinBy(date => Math.Abs(date!.Value.DayNumber - other.DayNumber));
    }

    private static (Regex Days, List<string> Months, List<string> Weekdays) WayOf(Language language)
    {
        var dates = language.Culture.DateTimeFormat;
        List<string> months = [.. dates.MonthNames.Where(name => name.Length > 0)];
        List<string> weekdays = [.. language.Tag is "ja" or "ko" ? dates.AbbreviatedDayNames : dates.DayNames];
        var (month, weekday) = (Any(months), Any(weekdays));
        var pattern = language.Tag switch
        {
            "ja" or "zh-Hans" => $@"(?<month>\d{{1,2}})月(?<day>\d{{1,2}})日(?:[（(](?<weekday>{weekday})(?:曜日?)?[）)])?",
            "ko" => $@"(?<month>\d{{1,2}})월 ?(?<day>\d{{1,2}})일(?: ?[（(](?<weekday>{weekday})(?:요일)?[）)])?",
            "th" => $@"(?:(?<weekday>{weekday})ที่ ?)?(?<day>\d{{1,2}}) ?(?<month>{month})",
            _ => $@"(?:(?<weekday>{weekday}),? )?(?<month>{month}) (?<day>\d{{1,2}})(?!\d)",
        };
        return (new Regex(pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)), months, weekdays);
    }

    private static string Any(IEnumerable<string> names) => string.Join('|', names.Select(Regex.Escape));
}
