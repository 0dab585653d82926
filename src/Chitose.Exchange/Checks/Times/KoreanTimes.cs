using System.Text.RegularExpressions;
using Chitose.Exchange.Checks.Numbers;

namespace Chitose.Exchange.Checks.Times;

/// <summary>Times as Korean writes them: 오전 10시 30분, 13시, 저녁 일곱 시 반, 10:30, 10~15시, 정오. 시 is also a city, a poem and more.</summary>
internal sealed partial class KoreanTimes : TimeGrammar
{
    private const string Half = "(?<half>오전|오후|새벽|이른\\ 아침|아침|한낮|낮|점심|저녁|한밤|밤|AM|PM|am|pm)";
    private const string Native = "한|두|세|네|다섯|여섯|일곱|여덟|아홉|열한|열두|열";
    private const string Sino = "[일이삼사오육칠팔구십]{1,3}";
    private const string Minutes = $"(?:\\ ?(?<minute>[0-9]{{1,2}}|{Sino})\\ ?분(?![의야위량기])|\\ ?(?<part>반)(?=[^가-힣]|부터|까지|에|경|쯤|이|$))";

    private const string Whole = $$"""
        (?:{{Half}}\ ?)?{{Colon}}(?:\ ?(?<half>AM|PM|am|pm)\b)?
        | {{Half}}\ ?(?<hour>[0-9]{1,2}|{{Native}})\ ?시(?!간){{Minutes}}?
        | (?<![0-9]|[0-9][:./])(?<hour>[0-9]{1,2})\ ?시(?![간민내청의작설기대절험상스골리즌각점속급립]|장(?!소)|도[시의]){{Minutes}}?
        | (?<![가-힣])(?<hour>{{Native}})\ ?시(?:{{Minutes}}|(?=에|부터|까지|경))
        | (?:{{Half}}\ ?)?(?<![0-9]|[0-9][:./])(?<hour>[0-9]{1,2})(?=\ ?[~-]\ ?[0-9]{1,2}시(?!간))
        | (?<name>정오|자정)
        """;

    protected override Match First(string folded) => Written().Match(folded);

    protected override PartOfDay PartOf(string word) => word switch
    {
        "오후" or "PM" or "pm" => PartOfDay.Afternoon,
        "한낮" or "낮" or "점심" => PartOfDay.Midday,
        "저녁" => PartOfDay.Evening,
        "한밤" or "밤" => PartOfDay.Night,
        _ => PartOfDay.Morning,
    };

    protected override int? Words(string words) => HangulNumber.Read(words);

    protected override int HourOf(string name) => name == "정오" ? 12 : 0;

    [GeneratedRegex(Whole, Options)]
    private static partial Regex Written();
}
