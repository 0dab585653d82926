using System.Buffers;
using System.Text.RegularExpressions;
using Chitose.Exchange.Checks.Numbers;

namespace Chitose.Exchange.Checks.Dates;

/// <summary>
/// Dates as Japanese and Chinese write them: 昭和44年（1969年）4月21日（月）, 1969（昭和44）年, S44.4.21, 一九六九年四月二十一日,
/// 20世纪90年代, 同年9月, 平成30年度, 28日.
/// </summary>
internal sealed partial class EastAsianDates : DateGrammar
{
    private const string Kanji = "〇一二三四五六七八九十廿卅";
    private const string Era = "(?<era>明治|大正|昭和|平成|令和|[㍾㍽㍼㍻㋿])";
    private const string EraNumber = $"(?<eraYear>元|[0-9]{{1,3}}|[{Kanji}]{{1,4}})";
    private const string West = "(?:西暦|公元|公历)?\\ ?(?<west>[0-9]{4}|[〇一二三四五六七八九]{4}|[一二]?千[〇一二三四五六七八九十百]{1,7})";
    private const string Small = $"(?:[0-9]{{1,2}}|[{Kanji}]{{1,3}})";

    /// <summary>What follows 年 where it counts years or names a decade: 100年間, 1990年代, 2000年前, but not 1969年前半.</summary>
    private const string NoSpan = "(?!代|[間间]|以[上下]|余り?|前(?![半期])|[後后](?![半期])|もの|来|ぶり|あまり|的?[历歴]史|続)";

    private const string Year = $"""
        (?: {Era}\ ?{EraNumber}\ ?(?: \({West}\ ?年?\)\ ?年{NoSpan}(?<fiscal>度)? | 年{NoSpan}(?<fiscal>度)?(?:\ ?[\(\[]{West}\ ?年?度?\ ?[\)\]])? )
          | {West}\ ?(?: [\(\[]{Era}\ ?{EraNumber}年?[\)\]]\ ?年{NoSpan}(?<fiscal>度)? | 年{NoSpan}(?<fiscal>度)?(?:\ ?[\(\[·/]{Era}\ ?{EraNumber}\ ?年?度?[\)\]]?)? )
          | (?<![A-Za-z0-9])(?<era>[MTSHR])\.?\ ?{EraNumber}\ ?年{NoSpan}(?<fiscal>度)?(?:\ ?\({West}\ ?年?度?\))? )
        """;

    private const string Later = "(?<later>翌々年|翌年|次年|第二年|同じ年|同年|その年|この年|当年|该年|那年|这一年|前年|前の年|前一年|上一年)";

    private const string DayOfMonth = $"""
        (?<day>{Small})(?:\ ?日(?![間间])|号(?!室|[楼樓館馆線线车车])|(?=\ ?(?:[-~·、及和至]|から|より)\ ?{Small}[日号]))
        """;

    private const string MonthAndDay = $"""
        (?<![0-9{Kanji}./])(?<month>{Small})\ ?月(?!間|额)(?:の?\ ?{DayOfMonth})?
        """;

    private const string WeekdayWord = """
        (?:\ ?(?: \((?<weekday>[月火水木金土日])(?:曜日?)?(?:[·,、]?[祝休]日?)?\) | (?<weekday>[月火水木金土日])曜日? | \(?(?:星期|礼拜|周|週)(?<weekday>[一二三四五六日天])\)? ))?
        """;

    private const string SpanOrNumeric = $$"""
        \G(?:
        (?<decade>[0-9]{3}0|[12]千?[〇一二三四五六七八九]{3})年代(?:の?(?<part>初頭|初め|初期|初|前半|前期|中頃|中ごろ|半ば|中期|中叶|[後后]半|[後后]期|末期|末))?
        | (?<century>[0-9]{1,2}|[十廿]|[一二]?十[一二三四五六七八九]?)世[紀纪]的?(?:(?<decade>[0-9]0|[一二三四五六七八九]十)年代)?(?:の?(?<part>初頭|初め|初期|初|前半|前期|中頃|中ごろ|半ば|中期|中叶|[後后]半|[後后]期|末期|末))?
        | (?<![0-9{{Kanji}}])(?<decade>[1-9]0|[一二三四五六七八九]十)年代(?<part>初|前期|前半|中期|[後后]半|[後后]期|末)?
        | {{Numeric}}{{WeekdayWord}}
        | (?<numeric>(?<![A-Za-z0-9])(?:(?<era>[MTSHR])\.?|{{Era}})(?<eraYear>[0-9]{1,2}|元)(?<sep>[./-])(?<month>[0-9]{1,2})\k<sep>(?<day>[0-9]{1,2})(?![A-Za-z0-9]|[./-][0-9])){{WeekdayWord}}
        )
        """;

    private const string OfYear = $$"""
        \G{{Year}}(?:の?\ ?{{MonthAndDay}})?{{WeekdayWord}}
        """;

    private const string Bare = $$"""
        \G(?:
        {{Later}}の?\ ?{{MonthAndDay}}{{WeekdayWord}}
        | {{MonthAndDay}}{{WeekdayWord}}
        | (?<![0-9泊{{Kanji}}./第])(?<day>[0-9]{1,2})日(?![間间本目数内制余]|以[内上下]|[後后]|前(?![往来夕])|ごと|毎|おき|ぶり|程|ほど|当たり|あたり|分|游|[0-9]+[回食]){{WeekdayWord}}
        )
        """;

    /// <summary>With what a date can begin.</summary>
    private static readonly SearchValues<char> Beginnings = SearchValues.Create($" 0123456789{Kanji}千明大昭平令㍾㍽㍼㍻㋿MTSHR西公翌次第同そこ当该那这前上");

    /// <summary>Tries the patterns only where a date can begin.</summary>
    protected override Match Next(string folded, int from)
    {
        for (var place = from; folded.AsSpan(place).IndexOfAny(Beginnings) is >= 0 and var ahead; place += ahead + 1)
        {
            if (At(folded, place + ahead, [PartOfCentury(), WithYear(), WithoutYear()]) is { Success: true } match)
            {
                return match;
            }
        }

        return Match.Empty;
    }

    protected override int? Number(string words) => words == "元" ? 1 : KanjiNumber.Read(words);

    protected override DayOfWeek? Weekday(string words) => words[0] switch
    {
        '日' or '天' => DayOfWeek.Sunday,
        '月' or '一' => DayOfWeek.Monday,
        '火' or '二' => DayOfWeek.Tuesday,
        '水' or '三' => DayOfWeek.Wednesday,
        '木' or '四' => DayOfWeek.Thursday,
        '金' or '五' => DayOfWeek.Friday,
        _ => DayOfWeek.Saturday,
    };

    protected override PartOfTime? Part(string words) => words[0] switch
    {
        '初' or '前' => PartOfTime.Early,
        '中' or '半' => PartOfTime.Middle,
        _ => PartOfTime.Late,
    };

    protected override int? YearsLater(string words) => words switch
    {
        "翌々年" => 2,
        "翌年" or "次年" or "第二年" => 1,
        "前年" or "前の年" or "前一年" or "上一年" => -1,
        _ => 0,
    };

    protected override string EraName(string words) => words switch
    {
        "M" or "㍾" => "明治",
        "T" or "㍽" => "大正",
        "S" or "㍼" => "昭和",
        "H" or "㍻" => "平成",
        "R" or "㋿" => "令和",
        _ => words,
    };

    [GeneratedRegex(SpanOrNumeric, Options)]
    private static partial Regex PartOfCentury();

    [GeneratedRegex(OfYear, Options)]
    private static partial Regex WithYear();

    [GeneratedRegex(Bare, Options)]
    private static partial Regex WithoutYear();
}
