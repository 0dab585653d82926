using System.Text.RegularExpressions;
using Chitose.Exchange.Checks.Numbers;

namespace Chitose.Exchange.Checks.Dates;

/// <summary>Dates as Korean writes them: 1969년 4월 21일(월), 1969. 4. 21., 천구백육십구년, 쇼와 44년(1969년), 2025학년도, 1990년대 초반, 같은 해 6월.</summary>
internal sealed partial class KoreanDates : DateGrammar
{
    private const string Era = "(?<era>메이지|다이쇼|쇼와|헤이세이|레이와)";
    private const string EraNumber = "(?<eraYear>원|[0-9]{1,3})";
    private const string West = "(?:서기\\ ?)?(?<west>[0-9]{4}|(?:이천|천)[일이삼사오육칠팔구십백]{0,7})";
    private const string Fiscal = "(?<fiscal>도|\\ ?학년도|\\ ?회계연도)";

    /// <summary>What follows 년 where it counts years.</summary>
    private const string NoSpan = "(?!대|간|\\ ?동안|\\ ?이상|여\\ |\\ 전(?!반|기)|\\ 후(?!반|기)|\\ 뒤|\\ 만에)";

    private const string Year = $"""
        (?: {Era}\ ?{EraNumber}\ ?(?: \({West}\ ?년?\)\ ?년{NoSpan}{Fiscal}? | 년{NoSpan}{Fiscal}?(?:\ ?[\(\[]{West}\ ?년?도?[\)\]])? )
          | {West}\ ?(?: [\(\[]{Era}\ ?{EraNumber}\ ?년?[\)\]]\ ?년{NoSpan}{Fiscal}? | 년{NoSpan}{Fiscal}?(?:\ ?[\(\[]{Era}\ ?{EraNumber}\ ?년?도?[\)\]])? )
          | {West}\ ?(?<fiscal>학년도) )
        """;

    private const string MonthAndDay = """
        (?<![0-9./])(?:(?<month>[0-9]{1,2})|(?<![가-힣])(?<month>십일|십이|일|이|삼|사|오|유|칠|팔|구|시))\ ?월(?!간|요일)(?:\ ?(?:(?<day>[0-9]{1,2})|(?<day>이십[일이삼사오육칠팔구]?|삼십일?|십[일이삼사오육칠팔구]?|[일이삼사오육칠팔구]))(?:\ ?일(?!간|째|\ ?동안)|(?=\ ?[-~·,]\ ?[0-9]{1,2}\ ?일)))?
        """;

    private const string WeekdayWord = """
        (?:,?\ ?(?:\((?<weekday>[월화수목금토일])(?:요일)?\)|(?<weekday>[월화수목금토일])요일))?
        """;

    private const string Later = "(?<later>같은\\ ?해|그\\ ?해|이\\ ?해|동년|당해|당년|이듬해|다음\\ ?해|그\\ ?전해|전해|전년)";

    private const string Whole = $$"""
        (?<decade>[0-9]{3}0|(?<![0-9])[1-9]0)\ ?년대(?:\ ?(?<part>초반|초기|초|전반|중반|중기|후반|후기|말기|말))?
        | (?<century>[0-9]{1,2})\ ?세기(?:\ ?(?<part>초반|초기|초|전반|중반|중기|후반|후기|말기|말))?
        | {{Numeric}}{{WeekdayWord}}
        | (?<numeric>(?<![A-Za-z0-9./-])(?<west>[0-9]{4})\.\ (?<month>[0-9]{1,2})\.(?!\ ?[0-9]))
        | {{Year}}(?:\ ?{{MonthAndDay}})?{{WeekdayWord}}
        | {{Later}}의?\ ?{{MonthAndDay}}{{WeekdayWord}}
        | {{MonthAndDay}}{{WeekdayWord}}
        | (?<![0-9박./제]|박\ )(?<day>[0-9]{1,2})\ ?일(?!간|째|정|차|\ ?동안|\ ?[뒤후전]|\ ?만에|\ ?이[내상하]){{WeekdayWord}}
        """;

    protected override Match Next(string folded, int from) => Written().Match(folded, from);

    protected override int? Number(string words) => words == "원" ? 1 : Digits(words) ?? HangulNumber.Read(words);

    protected override int? Month(string words) => words switch
    {
        "유" => 6,
        "시" => 10,
        _ => Number(words),
    };

    protected override DayOfWeek? Weekday(string words) => (DayOfWeek)"일월화수목금토".IndexOf(words[0], StringComparison.Ordinal);

    protected override PartOfTime? Part(string words) => words[0] switch
    {
        '초' or '전' => PartOfTime.Early,
        '중' => PartOfTime.Middle,
        _ => PartOfTime.Late,
    };

    protected override int? YearsLater(string words) => words.Replace(" ", "", StringComparison.Ordinal) switch
    {
        "이듬해" or "다음해" => 1,
        "그전해" or "전해" or "전년" => -1,
        _ => 0,
    };

    protected override string EraName(string words) => words switch
    {
        "메이지" => "明治",
        "다이쇼" => "大正",
        "쇼와" => "昭和",
        "헤이세이" => "平成",
        _ => "令和",
    };

    [GeneratedRegex(Whole, Options)]
    private static partial Regex Written();
}
