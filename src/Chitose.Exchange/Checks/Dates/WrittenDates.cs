using System.Text.RegularExpressions;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Checks.Dates;

/// <summary>Finds the dates of a running text, and gives those that name no year the year of the dates around them.</summary>
internal static partial class WrittenDates
{
    private static readonly Dictionary<Language, DateGrammar> Grammars = new()
    {
        [Language.Japanese] = new EastAsianDates(),
        [Language.English] = new EnglishDates(),
        [Language.Chinese] = new EastAsianDates(),
        [Language.Korean] = new KoreanDates(),
        [Language.Thai] = new ThaiDates(),
    };

    public static IReadOnlyList<WrittenDate> In(string text, Language language) => In(text, Folded.Of(text), language);

    public static IReadOnlyList<WrittenDate> In(string text, string folded, Language language)
    {
        var dates = Grammars[language].Read(text, folded).ToArray();
        if (language == Language.English || language == Language.Thai)
        {
            CarryBack(dates, text);
        }

        return CarryOn(dates);
    }

    /// <summary>Where the year ends a date, the first day of a range waits for it: February 17–24, 2004.</summary>
    private static void CarryBack(WrittenDate[] dates, string text)
    {
        for (var i = dates.Length - 2; i >= 0; i--)
        {
            var (date, next) = (dates[i], dates[i + 1]);
            if (date.Scope != DateScope.Calendar || next.Scope != DateScope.Calendar || date.Year is not null || (date.Month is not null && next.Year is null)
                || next.Start - date.End > 24 || !Connector().IsMatch(text.AsSpan(date.End, next.Start - date.End)))
            {
                continue;
            }

            var month = date.Month ?? next.Month;
            dates[i] = date with
            {
                Month = month,
                IsMonthCarried = date.Month is null,
                Year = next.Year - (month > next.Month ? 1 : 0),
                IsYearCarried = true,
            };
        }
    }

    private static List<WrittenDate> CarryOn(WrittenDate[] dates)
    {
        var (year, month) = ((int?)null, (int?)null);
        List<WrittenDate> carried = new(dates.Length);
        foreach (var date in dates)
        {
            var now = date;
            if (now.Scope is DateScope.Calendar && now.Month is null && now.Day is not null)
            {
                now = now with { Month = month, IsMonthCarried = true };
            }

            if (now.Scope is DateScope.Calendar && now.Year is null && year is not null)
            {
                now = now with { Year = year + (now.YearsLater ?? 0), IsYearCarried = true };
            }

            if (now.Scope is DateScope.Calendar or DateScope.FiscalYear)
            {
                (year, month) = (now.Year ?? year, now.Month ?? month);
            }

            carried.Add(now);
        }

        return carried;
    }

    [GeneratedRegex(@"^\s?(?:[-~–—〜～,]|to|and|or|through|until|till|ถึง|และ|หรือ|จนถึง|,\s?and)\s?(?:the\s|วันที่\s?)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Connector();
}
