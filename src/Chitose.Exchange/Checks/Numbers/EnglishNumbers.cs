using System.Text.RegularExpressions;
using Chitose.Exchange.Checks.Dates;

namespace Chitose.Exchange.Checks.Numbers;

/// <summary>Numbers as English writes them: 15 people, fifteen people, 3rd, fiftieth, 50th anniversary, 9.07 million, a dozen, half a century.</summary>
internal sealed partial class EnglishNumbers : NumberGrammar
{
    private const string Units = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
    private const string Tens = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
    private const string Below100 = $"(?:(?:{Tens})(?:[- ](?:{Units}))?|{Units})";
    private const string Cardinal = $"(?:(?:{Below100}|a)[- ](?:hundred|thousand)(?:(?:[- ]and)?[- ]{Below100})?|(?:a|two|three|four|five)\\ dozen|a\\ dozen|{Below100})";
    private const string OrdinalUnits = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth";
    private const string Ordinal = $"(?:(?:{Tens})[- ](?:{OrdinalUnits})|twentieth|thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth|(?:one[- ])?hundredth|{OrdinalUnits})";
    private const string Sizes = "square\\ kilometers|square\\ kilometres|square\\ miles|km²|km2|sq\\ km|hectares|ha|kilometers|kilometres|kilometer|kilometre|km|miles|mile|meters|metres|feet|ft|degrees\\ Fahrenheit|degrees|°C|°F|percent|per\\ cent|%";
    private const string Spans = "years?|months?|weeks?|days?|nights?|hours?|minutes?";

    private const string Whole = $$"""
        \G(?:
          (?<half>)(?<words>[Hh]alf\ a|[Aa]\ half|[Aa]\ quarter|[Qq]uarter)[- ](?:of\ a\ )?century
          | (?<decades>)(?<words>[Aa]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix)(?<scale>\ decades?)
          | (?:(?<![A-Za-z0-9./:#-])(?<digits>[0-9]{1,3})(?<nth>st|nd|rd|th)|\b(?<nth>)(?<words>(?i:{{Ordinal}})))\b(?<anniversary>(?:[- ](?!and\b|of\b)[A-Za-z-]{2,14}){0,3}?[- ][Aa]nniversary)?
          | (?:{{Digits}}|\b(?<words>(?i:{{Cardinal}})))(?:[- ]?(?<scale>million|billion|thousand|hundred))?(?:[- ](?<unit>{{Sizes}}|{{Spans}})\b|(?<unit>km|%|°C|°F|m\b))?(?<anniversary>(?:\ of|[- ])[- ]?(?:[a-z]{3,9}\ )?[Aa]nniversary)?(?![A-Za-z])
        )
        """;

    /// <summary>The words with which a number can begin.</summary>
    private static readonly EnglishOpenings Openings = new(
        new[] { "a d", "a h", "a t", "a q", "a-h", "a-t", "hal", "hun", "qua", "one", "two", "thr", "fou", "fiv", "six", "sev", "eig", "nin", "ten", "ele", "twe", "thi", "for", "fif", "fir", "sec" }
            .SelectMany(word => new[] { word, char.ToUpperInvariant(word[0]) + word[1..], word.ToUpperInvariant() }));

    protected override Match Next(string folded, int from)
    {
        for (var place = Openings.Next(folded, from); place >= 0; place = Openings.Next(folded, place + 1))
        {
            if (Written().Match(folded, place) is { Success: true } match)
            {
                return match;
            }
        }

        return Match.Empty;
    }

    protected override NumberKind KindOf(Match match, string unit) =>
        match.Groups["anniversary"].Success ? NumberKind.Anniversary
        : match.Groups["nth"].Success ? NumberKind.Ordinal
        : match.Groups["half"].Success || match.Groups["decades"].Success ? NumberKind.Years
        : unit.TrimEnd('s') switch
        {
            "year" => NumberKind.Years,
            "month" => NumberKind.Months,
            "week" => NumberKind.Weeks,
            "day" or "night" => NumberKind.Days,
            "hour" => NumberKind.Hours,
            "minute" => NumberKind.Minutes,
            "percent" or "per cent" or "%" => NumberKind.Percent,
            "degree" or "degrees Fahrenheit" or "°C" or "°F" => NumberKind.Temperature,
            "km²" or "km2" or "sq km" or "hectare" or "ha" => NumberKind.Area,
            "" => NumberKind.Count,
            _ => unit.StartsWith("square", StringComparison.Ordinal) ? NumberKind.Area : NumberKind.Distance,
        };

    protected override decimal? Words(string words) => words.ToLowerInvariant() switch
    {
        "half a" or "a half" => 50,
        "a quarter" or "quarter" => 25,
        "a" => 1,
        var plain => EnglishNumber.Read(plain),
    };

    protected override decimal ScaleOf(string scale) => scale switch
    {
        " decade" or " decades" => 10,
        "hundred" => 100,
        "thousand" => 1000,
        "million" => 1_000_000,
        _ => 1_000_000_000,
    };

    [GeneratedRegex(Whole, Options)]
    private static partial Regex Written();
}
