using System.Text.RegularExpressions;

namespace Chitose.Exchange.Checks.Numbers;

/// <summary>Numbers as Korean writes them: 15명, 열다섯 명, 제3회, 50주년, 약 907만 명, 1만 5천, 세 차례, 반세기.</summary>
internal sealed partial class KoreanNumbers : NumberGrammar
{
    private const string Native = "(?:열|스물|스무|서른|마흔|쉰|예순|일흔|여든|아흔)?(?:하나|한|둘|두|셋|세|석|넷|네|넉|다섯|여섯|일곱|여덟|아홉)|열|스물|스무|서른|마흔|쉰";
    private const string Counters = "주년|돌|명|인|분|사람|곳|군데|그루|개국|개월|개|달|대|마리|장|권|번째|번|차례|차|회|가지|종류|종|팀|학교|개교|도시|언어|살|세|시간|주일|주|주간|일간|일|박|년간|년|배|척|편|곡|층|쌍|가구|나라";
    private const string Sizes = "제곱킬로미터|제곱마일|㎢|km²|km2|헥타르|ha|킬로미터|킬로|km|㎞|미터|마일|피트|도|℃|%|퍼센트|프로|원|엔|달러";

    private const string Whole = $$"""
        (?<half>)(?<words>반)세기
        | (?<days>)(?<![가-힣])(?<words>사흘|나흘|닷새|엿새|이레|여드레|아흐레|열흘|보름)
        | (?<nth>제\ ?)(?:{{Digits}}|(?<digits>(?<=제\ ?)[0-9]{1,4})|(?<words>[일이삼사오육칠팔구십백]{1,5}))(?=\ ?(?:회|차|기|대|호|번))(?:\ ?(?:회|차|기|대|호|번째|번))
        | (?<nth>)(?<![가-힣])(?<words>첫(?=\ |번째|째)|처음)(?:\ ?번째|째)?
        | (?<nth>)(?<![가-힣])(?<words>둘|셋|넷|다섯|여섯|일곱|여덟|아홉|열)째
        | {{Digits}}\ ?(?:여\ ?)?(?<scale>[십백천만억])?(?<scale>[만억])?(?:\ ?(?<rest>[0-9],[0-9]{3}|[0-9]{1,4})(?<restScale>[백천만])?)?\ ?(?:여\ ?)?(?<unit>(?:{{Counters}})째?|{{Sizes}})?
        | (?<![가-힣])(?<words>{{Native}})\ ?(?<unit>명|사람|분|곳|군데|그루|개|달|마리|장|권|번째|번|차례|가지|학교|도시|언어|살|시간|주|해|돌|나라|팀|쌍)
        | (?<![가-힣])(?<words>[일이삼사오육칠팔구십백천]{1,6})\ ?(?<unit>주년|개월|개국|개교|년간|일간|명|회|그루|년(?!도))
        """;

    private static readonly string[] DayWords = ["사흘", "나흘", "닷새", "엿새", "이레", "여드레", "아흐레", "열흘"];

    protected override Match Next(string folded, int from) => Written().Match(folded, from);

    protected override NumberKind KindOf(Match match, string unit) =>
        match.Groups["nth"].Success ? NumberKind.Ordinal
        : match.Groups["half"].Success ? NumberKind.Years
        : match.Groups["days"].Success ? NumberKind.Days
        : unit.EndsWith('째') ? NumberKind.Ordinal
        : unit switch
        {
            "주년" or "돌" => NumberKind.Anniversary,
            "차" => NumberKind.Ordinal,
            "년" or "년간" or "해" => NumberKind.Years,
            "개월" or "달" => NumberKind.Months,
            "주" or "주일" or "주간" => NumberKind.Weeks,
            "일" or "일간" or "박" => NumberKind.Days,
            "시간" => NumberKind.Hours,
            "%" or "퍼센트" or "프로" => NumberKind.Percent,
            "도" or "℃" => NumberKind.Temperature,
            "제곱킬로미터" or "제곱마일" or "㎢" or "km²" or "km2" or "헥타르" or "ha" => NumberKind.Area,
            "킬로미터" or "킬로" or "km" or "㎞" or "미터" or "마일" or "피트" => NumberKind.Distance,
            _ => NumberKind.Count,
        };

    protected override decimal? Words(string words) => words switch
    {
        "반" => 50,
        "보름" => 15,
        "첫" or "처음" => 1,
        _ => Array.IndexOf(DayWords, words) is >= 0 and var days ? days + 3 : HangulNumber.Read(words),
    };

    protected override decimal ScaleOf(string scale) => scale switch
    {
        "십" => 10,
        "백" => 100,
        "천" => 1000,
        "만" => 10_000,
        _ => 100_000_000,
    };

    [GeneratedRegex(Whole, Options)]
    private static partial Regex Written();
}
