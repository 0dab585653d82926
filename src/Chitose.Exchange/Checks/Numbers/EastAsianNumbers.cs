using System.Text.RegularExpressions;

namespace Chitose.Exchange.Checks.Numbers;

/// <summary>Numbers as Japanese and Chinese write them: 15人, 十五名, 第3回, 50周年, 約907万人, 1万5千, 1.5万, 百分之三十, 半世紀.</summary>
internal sealed partial class EastAsianNumbers : NumberGrammar
{
    private const string Years = "周年|周岁|年間|年间|年|歳|才|岁";
    private const string Time = "[かヶカケヵ箇ヵ个個]月(?:間)?|週間|周(?!年)|星期|日間|日|泊|天|夜|晚|時間|个?小时|分間|分钟";
    private const string Sizes = "平方キロメートル|平方キロ|平方千米|平方公里|平方マイル|平方英里|km²|km2|㎢|k㎡|ヘクタール|公顷|ha|キロメートル|キロ|km|㎞|公里|千米|メートル|マイル|英里|フィート|英尺|摄氏度|度|℃|°C|°F|%|％|パーセント|割";
    private const string Counters = "人組|人|名|者|位|組|组|社|校|[かヶカケヵ]国語|[かヶカケヵ]国|[かヶカケヵ箇]所|都市|市町村|団体|チーム|世帯|家庭|カ年|本|株|枚|個|个|つ|件|点|冊|台|匹|頭|羽|軒|棟|隻|機|便|曲|種類|種|种|語|言語|品|問|部|段|階|倍|回目|度目|番目|回|次|届|期|所|座|棵|条|张|项|家|支|队|本|册|级|层|倍|只|场|辆|份|篇|首|户|门|国|市|町|村|校|円|ドル|元|日元";
    private const string Nth = "(?:目(?![的標标指前]))";
    private const string Unit = $"(?:{Years}|{Time}|{Sizes}|{Counters})";

    private const string Whole = $$"""
        (?<half>)(?<words>四半|半个|半)世[紀纪]
        | (?<nth>第)(?:{{Digits}}|(?<digits>(?<=第)[0-9]{1,4})|(?<words>[一二三四五六七八九十百]{1,5}))(?:回目|回|次|届|期|号|代|番|个|所|名|位|章|屆)?
        | (?<nth>)(?<words>初めて|初の|初回|最初|首次|首个|首届|首度|首位)
        | 百分之(?<percent>)(?:{{Digits}}|(?<words>[一二三四五六七八九十百]{1,5}))
        | {{Digits}}\ ?(?:多|余)?(?<scale>[十百千万萬億亿])?(?<scale>[万萬億亿])?(?:(?<rest>[0-9],[0-9]{3}|[0-9]{1,4})(?<restScale>[百千万萬])?)?\ ?(?:多|余|数)?(?<unit>{{Unit}}{{Nth}}?)?
        | (?<words>[一二三四五六七八九十百千][一二三四五六七八九十百千〇]{0,6})(?<scale>[万萬億亿])(?![一方全])(?<unit>人|名)?
        | (?<words>[一二三四五六七八九十百千两〇]{1,7})(?<unit>(?:摄氏度|度(?!目)|周年|年間|年间|[かヶカケヵ箇个個][月国所]|週間|日間|天(?!空|气|氣|然)|夜|晚|泊|時間|个?小时|分間|分钟|人|名|位|組|组|社|校|都市|団体|チーム|世帯|家庭|本|株|枚|个|個|つ|件|点|冊|台|種類|种|言語|回目|度目|番目|回|次|届|所|座|棵|条|张|项|家|国(?=語|间)|市|町|岁|年(?![级代月])){{Nth}}?)(?<!千[岁歳])
        """;

    protected override Match Next(string folded, int from) => Written().Match(folded, from);

    protected override NumberKind KindOf(Match match, string unit) =>
        match.Groups["nth"].Success || unit.EndsWith('目') ? NumberKind.Ordinal
        : match.Groups["percent"].Success ? NumberKind.Percent
        : match.Groups["half"].Success ? NumberKind.Years
        : unit switch
        {
            "周年" => NumberKind.Anniversary,
            "年間" or "年间" or "年" or "カ年" or "周岁" => NumberKind.Years,
            "週間" or "周" or "星期" => NumberKind.Weeks,
            "日間" or "日" or "泊" or "天" or "夜" or "晚" => NumberKind.Days,
            "時間" or "小时" or "个小时" => NumberKind.Hours,
            "分間" or "分钟" => NumberKind.Minutes,
            "%" or "％" or "パーセント" or "割" => NumberKind.Percent,
            "度" or "摄氏度" or "℃" or "°C" or "°F" => NumberKind.Temperature,
            _ when unit.Contains('月', StringComparison.Ordinal) => NumberKind.Months,
            _ when unit.StartsWith("平方", StringComparison.Ordinal) || unit is "km²" or "km2" or "㎢" or "k㎡" or "ha" or "ヘクタール" or "公顷" => NumberKind.Area,
            "キロメートル" or "キロ" or "km" or "㎞" or "公里" or "千米" or "メートル" or "マイル" or "英里" or "フィート" or "英尺" => NumberKind.Distance,
            _ => NumberKind.Count,
        };

    protected override decimal? Words(string words) => words switch
    {
        "半" or "半个" => 50,
        "四半" => 25,
        _ => words[0] is '初' or '最' or '首' ? 1 : KanjiNumber.Read(words),
    };

    protected override decimal ScaleOf(string scale) => scale switch
    {
        "十" => 10,
        "百" => 100,
        "千" => 1000,
        "万" or "萬" => 10_000,
        _ => 100_000_000,
    };

    [GeneratedRegex(Whole, Options)]
    private static partial Regex Written();
}
