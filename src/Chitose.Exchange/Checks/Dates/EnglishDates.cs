using System.Text.RegularExpressions;
using Chitose.Exchange.Checks.Numbers;

namespace Chitose.Exchange.Checks.Dates;

/// <summary>
/// Dates as English writes them: Monday, April 21, 1969; 21st of April 1969; Apr. 21, 1969; April twenty-first, nineteen sixty-nine;
/// February 17–24, 2004; Showa 44 (1969); fiscal 2018; the 2025 school year; the early 1990s; in June of the same year.
/// </summary>
internal sealed partial class EnglishDates : DateGrammar
{
    private const string LongMonths = "January|February|March|April|May|June|July|August|September|October|November|December";
    private const string Months = $"(?:(?<month>{LongMonths})|(?<month>Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)";
    private const string Ordinals = "(?:twenty|thirty)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth";
    private const string Day = $"(?<day>[0-9]{{1,2}}(?:st|nd|rd|th)?|(?:{Ordinals}))";
    private const string Units = "one|two|three|four|five|six|seven|eight|nine";
    private const string Teens = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
    private const string Tens = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
    private const string YearWords = $"(?:sixteen|seventeen|eighteen|nineteen|twenty)[- ](?:(?:{Tens})(?:[- ](?:{Units}))?|(?:{Teens})|hundred|oh?[- ](?:{Units}))|two\\ thousand(?:\\ and)?(?:\\ (?:(?:{Tens})(?:[- ](?:{Units}))?|{Teens}|{Units}))?";
    private const string West = $"(?<west>[12][0-9]{{3}}(?![0-9])|(?:{YearWords}))";
    private const string Eras = "(?<era>Meiji|Taish[oō]|Sh[oō]wa|Heisei|Reiwa)";
    private const string EraWords = $"(?:{Eras}\\ (?:era\\ )?(?:year\\ )?(?<eraYear>[0-9]{{1,2}})(?![0-9])|(?:the\\ )?(?<eraYear>[0-9]{{1,2}}(?:st|nd|rd|th)|(?:{Ordinals}))\\ year\\ of\\ (?:the\\ )?{Eras}(?:\\ era)?)";
    private const string Year = $"(?:{West}(?:\\ ?[(\\[]{EraWords}[)\\]])?|{EraWords}(?:\\ ?[(\\[]{West}[)\\]])?)";
    private const string Weekdays = "(?:(?<weekday>Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sun|Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat)\\b\\.?,?\\ (?:the\\ )?)?";
    private const string To = "(?:\\ ?[-~]\\ ?|\\ (?:to|and|through|until|till|or)\\ (?:the\\ )?)";
    private const string Later = "(?<later>the\\ same\\ year|that\\ (?:same\\ )?year|the\\ (?:following|next)\\ year|the\\ (?:previous|preceding)\\ year|the\\ year\\ before)";
    private const string Parts = "(?<part>early|mid|late|beginning\\ of|middle\\ of|end\\ of|first\\ half\\ of|second\\ half\\ of)[- ](?:the\\ )?";

    /// <summary>What a number of four digits counts, if it is no year.</summary>
    private const string Counted = "(?:people|persons|students|pupils|children|residents|visitors|guests|participants|households|copies|km|kilomet|met(?:er|re)s|miles|square|yen|dollars|times|trees|hectares|seats|members|tons|years|percent)";

    private const string GoesOn = $$"""
        \G(?<=[0-9dht])(?<goesOn>{{To}})(?<day>[0-9]{1,2}(?:st|nd|rd|th)?)(?![0-9A-Za-z:%]|[.,][0-9])(?!\ (?:{{Counted}}|(?:of\ )?(?:{{LongMonths}}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))\b)(?:,?\ (?:of\ )?{{Year}})?
        """;

    private const string SpanOrNumeric = $$"""
        \G(?:
          (?:{{Parts}})?(?<![A-Za-z0-9])(?<decade>[12][0-9]{2}0|(?<=')[1-9]0)'?s(?![A-Za-z])
          | (?:{{Parts}}|(?<=the\ ))(?<nineties>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b
          | (?:{{Parts}})?(?<![A-Za-z0-9])(?<century>[0-9]{1,2}(?:st|nd|rd|th)|(?:{{Ordinals}}))[- ]century
          | {{Numeric}}
        )
        """;

    private const string MonthFirst = $$"""
        \G\b{{Weekdays}}{{Months}}\ (?:the\ )?{{Day}}(?![0-9A-Za-z:%]|[.,][0-9])(?!\ {{Counted}}\b)(?:,?\ (?:in\ |of\ )?{{Year}}(?!\ {{Counted}})|,?\ (?:of\ )?{{Later}})?
        """;

    private const string DayBeforeMonth = $$"""
        \G\b{{Weekdays}}{{Day}}(?:\ day)?\ (?:of\ )?{{Months}}(?![a-z])(?:,?\ (?:in\ |of\ )?{{Year}}(?!\ {{Counted}})|,?\ (?:of\ )?{{Later}})?
        """;

    private const string MonthBeforeYear = $$"""
        \G\b{{Months}}(?:,?\ of|,)?\ (?:{{Year}}(?!\ {{Counted}})|{{Later}})
        """;

    private const string FiscalYear = $$"""
        \G\b(?:
          (?<fiscal>fiscal(?:\ year)?|FY|(?:school|academic|financial)\ year(?:\ of)?)\ ?{{Year}}
          | {{Year}}(?:[-/][0-9]{2,4})?\ (?<fiscal>(?:fiscal|school|academic|financial)\ year)
        )
        """;

    private const string Bare = $$"""
        \G(?:
          \b{{EraWords}}(?:\ ?[(\[]{{West}}[)\]])?
          | \b(?<day>[0-9]{1,2}(?:st|nd|rd|th)?)(?={{To}}[0-9]{1,2}(?:st|nd|rd|th)?\ (?:of\ )?(?:{{LongMonths}}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b)
          | (?<=\b[Oo]n\ )the\ (?<day>[0-9]{1,2}(?:st|nd|rd|th))(?!\ (?:[a-z]{4}|of\ )|-)
          | (?<![A-Za-z0-9./:#,$€£¥]|(?<![12][0-9]{3})-)(?<west>[12][0-9]{3})(?![0-9A-Za-z%]|[.,:/][0-9]|-(?=[0-9])(?![0-9]{2}(?:[0-9]{2})?(?![0-9]))|\ {{Counted}})(?:\ ?[(\[]{{EraWords}}[)\]])?
          | (?<=\b(?:[Ii]n|[Ss]ince|[Oo]f|[Uu]ntil|[Ff]rom|[Bb]y|[Yy]ear)\ )(?<west>{{YearWords}})
          | \b(?<month>{{LongMonths}})\b
        )
        """;

    /// <summary>The words with which a date can begin.</summary>
    private static readonly EnglishOpenings Openings = new(
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat",
        "Mei", "Tai", "Sho", "Shō", "Hei", "Rei", "FY1", "FY2", "FY ", "fis", "sch", "aca", "fin", "the", "ear", "mid", "lat", "beg", "end",
        "fir", "sec", "thi", "fou", "for", "fif", "six", "sev", "eig", "nin", "ten", "ele", "twe", "two");

    private static readonly string[] MonthStarts = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    private static readonly string[] DayStarts = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
    private static readonly string[] Decades = ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"];

    /// <summary>Dates begin with a number or one of some words, and a range goes on where the date before it ends; only there are the patterns tried.</summary>
    protected override Match Next(string folded, int from)
    {
        if (from > 0 && FurtherDay().Match(folded, from) is { Success: true } further)
        {
            return further;
        }

        for (var place = Openings.Next(folded, from); place >= 0; place = Openings.Next(folded, place + 1))
        {
            if (At(folded, place, [PartOfCentury(), MonthAndDay(), DayAndMonth(), MonthAndYear(), OfYear(), Alone()]) is { Success: true } match)
            {
                return match;
            }
        }

        return Match.Empty;
    }

    protected override WrittenDate? DateOf(Match match, string folded, WrittenDate? before)
    {
        if (base.DateOf(match, folded, before) is not { } date)
        {
            return null;
        }

        if (match.Groups["goesOn"] is { Success: true } goesOn)
        {
            // "17 to 24" is a range of days only behind a date that ends in its first day.
            return before is { Day: not null, Scope: DateScope.Calendar } && before.End == match.Index
                ? date with { Start = date.Start + goesOn.Length, Length = date.Length - goesOn.Length }
                : null;
        }

        if (Place(Decades, Text(match, "nineties")) is { } place)
        {
            return date with { Scope = DateScope.Decade, Year = 1920 + (place * 10) };
        }

        // A number of four digits that is alone and of no likely century is a page or an id.
        return IsMonth(match, date, folded) && (date.Year is null or >= 1500 || date.Month is not null || date.Length > 4) ? date : null;
    }

    /// <summary>"In May 15 students came" has a month and a count; "the Holmenkollen March 2019" has no month, nor has "you may".</summary>
    private static bool IsMonth(Match match, WrittenDate date, string folded)
    {
        var month = match.Groups["month"];
        if (!month.Success || date.IsNumeric)
        {
            return true;
        }

        if (!char.IsAsciiLetterUpper(month.Value[0]))
        {
            return false;
        }

        var (start, word) = WordBefore(folded, date.Start);
        var wordIsName = word.Length > 0 && char.IsAsciiLetterUpper(word[0]) && start > 0 && !IsAfterStop(folded, start);
        var preposition = word.ToLowerInvariant() is "in" or "of" or "since" or "until" or "till" or "by" or "from" or "to" or "and" or "early" or "mid" or "late" or "last" or "next" or "every" or "each" or "between" or "during" or "this" or "through" or "or" or "before" or "after" or "on";
        return month.Value is not ("March" or "May") || (date.Day is not null && !wordIsName) || preposition || (date.Year is not null && !wordIsName);
    }

    private static bool IsAfterStop(string text, int start) => text.AsSpan(0, start).TrimEnd(' ') is var before && (before.Length == 0 || before[^1] is '.' or '\n' or ':' or '(');

    private static (int Start, string Word) WordBefore(string text, int end)
    {
        var last = end;
        while (last > 0 && text[last - 1] is (' ' or ',' or '-'))
        {
            last--;
        }

        var first = last;
        while (first > 0 && char.IsAsciiLetter(text[first - 1]))
        {
            first--;
        }

        return (first, text[first..last]);
    }

    protected override int? Number(string words) => EnglishNumber.Year(words) ?? EnglishNumber.Read(words);

    protected override int? Month(string words) => (Place(MonthStarts, words[..Math.Min(3, words.Length)]) ?? -1) is >= 0 and var place ? place + 1 : Digits(words);

    protected override DayOfWeek? Weekday(string words) => (DayOfWeek?)Place(DayStarts, words[..3]);

    protected override PartOfTime? Part(string words) => words[0] switch
    {
        'e' when words[1] == 'a' => PartOfTime.Early,
        'b' or 'f' => PartOfTime.Early,
        'm' => PartOfTime.Middle,
        _ => PartOfTime.Late,
    };

    protected override int? YearsLater(string words) =>
        words.Contains("following", StringComparison.Ordinal) || words.Contains("next", StringComparison.Ordinal) ? 1
        : words.Contains("same", StringComparison.Ordinal) || words.StartsWith("that", StringComparison.Ordinal) ? 0
        : -1;

    protected override string EraName(string words) => words[0] switch
    {
        'M' => "明治",
        'T' => "大正",
        'S' => "昭和",
        'H' => "平成",
        _ => "令和",
    };

    [GeneratedRegex(GoesOn, Options)]
    private static partial Regex FurtherDay();

    [GeneratedRegex(SpanOrNumeric, Options)]
    private static partial Regex PartOfCentury();

    [GeneratedRegex(MonthFirst, Options)]
    private static partial Regex MonthAndDay();

    [GeneratedRegex(DayBeforeMonth, Options)]
    private static partial Regex DayAndMonth();

    [GeneratedRegex(MonthBeforeYear, Options)]
    private static partial Regex MonthAndYear();

    [GeneratedRegex(FiscalYear, Options)]
    private static partial Regex OfYear();

    [GeneratedRegex(Bare, Options)]
    private static partial Regex Alone();
}
