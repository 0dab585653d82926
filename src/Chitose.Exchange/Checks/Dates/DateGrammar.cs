using System.Globalization;
using System.Text.RegularExpressions;
using Chitose.Exchange.Checks.Numbers;

namespace Chitose.Exchange.Checks.Dates;

/// <summary>How a language writes dates: one pattern, whose groups have the same names in every language, and what its words mean.</summary>
internal abstract class DateGrammar
{
    /// <summary>
    /// Dates of digits and signs alone: 1969/4/21, 1969-04-21, 1969. 4. 21., 21/4/2512, 4/21. What goes on with more digits is a
    /// telephone number, a version or an id.
    /// </summary>
    protected const string Numeric = """
        (?<numeric>(?<![A-Za-z0-9./:-])(?:
            (?<west>[0-9]{4})(?<sep>[./-])\ ?(?<month>[0-9]{1,2})\k<sep>\ ?(?<day>[0-9]{1,2})\.?
          | (?<first>[0-9]{1,2})(?<sep>[./-])(?<second>[0-9]{1,2})\k<sep>(?<west>[0-9]{4})
          | (?<first>[0-9]{1,2})(?<bare>/)(?<second>[0-9]{1,2}))(?![A-Za-z0-9%]|[./:-][0-9]))
        """;

    protected const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture;

    /// <summary>More dates than any text of ours can have.</summary>
    private const int Most = 500;

    /// <summary>Whether the day stands before the month in 21/4/1969.</summary>
    protected virtual bool DayFirst => false;

    /// <summary>The dates in their order, each with what is written of it and no more.</summary>
    /// <param name="text">What readers read.</param>
    /// <param name="folded">The same, <see cref="Folded"/>.</param>
    public IReadOnlyList<WrittenDate> Read(string text, string folded)
    {
        List<WrittenDate> dates = [];
        for (var match = Next(folded, 0); match.Success && dates.Count < Most; match = Next(folded, match.Index + match.Length))
        {
            if (DateOf(match, folded, dates.Count > 0 ? dates[^1] : null) is { } date)
            {
                dates.Add(date with { Text = text.Substring(date.Start, date.Length) });
            }
        }

        return dates;
    }

    /// <summary>The next match from a place on, which is where the one before it ends.</summary>
    protected abstract Match Next(string folded, int from);

    /// <summary>
    /// The first of several patterns that matches at a place, as if they were one with alternatives. In one they would be so large a
    /// method that the runtime compiles it without optimizing, and it would run three times as long.
    /// </summary>
    protected static Match At(string folded, int place, ReadOnlySpan<Regex> patterns)
    {
        foreach (var pattern in patterns)
        {
            if (pattern.Match(folded, place) is { Success: true } match)
            {
                return match;
            }
        }

        return Match.Empty;
    }

    /// <summary>What a match says; null if it is no date after all.</summary>
    protected virtual WrittenDate? DateOf(Match match, string folded, WrittenDate? before)
    {
        var (month, day) = (Value(match, "month", Month), Value(match, "day", Number));
        if (match.Groups["first"].Success)
        {
            (month, day) = (Value(match, "first", Number), Value(match, "second", Number));
            if (DayFirst || (month > 12 && match.Groups["west"].Success))
            {
                (month, day) = (day, month);
            }

            // 1/2 and 24/7 are no dates, but what a weekday follows is one.
            if (match.Groups["bare"].Success && !match.Groups["weekday"].Success && !(month is >= 1 and <= 12 && day is > 12 and <= 31))
            {
                return null;
            }
        }

        var west = Value(match, "west", Number);
        var buddhist = Value(match, "buddhist", Number);
        var era = Value(match, "eraYear", Number) is { } number ? new EraYear(EraName(Text(match, "era")), number) : (EraYear?)null;
        if (west is < 1000 or > 2300 || buddhist is < 1300 or > 2900)
        {
            return null;
        }

        var date = new WrittenDate
        {
            Start = match.Index,
            Length = match.Value.TrimEnd().Length,
            Scope = match.Groups["fiscal"].Success ? DateScope.FiscalYear : DateScope.Calendar,
            Month = month,
            Day = day,
            Weekday = Value(match, "weekday", Weekday),
            CommonYear = west,
            BuddhistYear = buddhist,
            Era = era,
            Year = west ?? (buddhist - 543) ?? era?.CommonYear,
            IsNumeric = match.Groups["numeric"].Success,
            Part = Value(match, "part", Part),
            YearsLater = Value(match, "later", YearsLater),
        };
        return Span(match, date);
    }

    protected virtual int? Number(string words) => KanjiNumber.Read(words);

    protected virtual int? Month(string words) => Number(words);

    protected abstract DayOfWeek? Weekday(string words);

    protected abstract PartOfTime? Part(string words);

    /// <summary>0 for words such as "the same year", 1 for "the following year", -1 for "the year before".</summary>
    protected abstract int? YearsLater(string words);

    protected abstract string EraName(string words);

    protected static string Text(Match match, string group) => match.Groups[group].Value;

    /// <summary>Decades and centuries, which have no months.</summary>
    private WrittenDate Span(Match match, WrittenDate date)
    {
        if (Value(match, "decade", Number) is { } decade)
        {
            // 90年代 is of the last century, 20世纪90年代 of the one that is named.
            var first = decade >= 1000 ? decade : (((Value(match, "century", Number) ?? 20) - 1) * 100) + decade;
            return date with { Scope = DateScope.Decade, Year = first >= 2400 ? first - 543 : first };
        }

        return Value(match, "century", Number) is { } century ? date with { Scope = DateScope.Century, Year = century > 24 ? century - 5 : century } : date;
    }

    protected static T? Value<T>(Match match, string group, Func<string, T?> read)
        where T : struct =>
        match.Groups[group] is { Success: true, Value: var words } ? read(words) : null;

    /// <summary>Place of a word in a list of words that are separated by spaces, or null.</summary>
    protected static int? Place(string[] words, string word) => Array.FindIndex(words, other => string.Equals(other, word, StringComparison.OrdinalIgnoreCase)) is >= 0 and var place ? place : null;

    protected static int? Digits(string words) => int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
