using System.Text.RegularExpressions;
using Chitose.Exchange.Checks.Numbers;

namespace Chitose.Exchange.Checks.Times;

/// <summary>Times as Chinese writes them: 上午10点30分, 十点半, 13时, 晚上7点, 10:30, 正午. What 点 alone counts may be points: 以下3点.</summary>
internal sealed partial class ChineseTimes : TimeGrammar
{
    private const string Half = "(?<half>上午|下午|早上|早晨|清晨|凌晨|清早|中午|正午|午后|傍晚|晚上|晚间|夜里|夜间|夜晚|深夜|午夜|半夜|早|晚)";
    private const string Kanji = "[〇一二两三四五六七八九十]{1,3}";
    private const string Minutes = $"(?:(?<minute>[0-9]{{1,2}}|{Kanji})分(?![之钟别])|(?<part>半|一刻|三刻)|整|钟)";

    private const string Whole = $$"""
        (?:{{Half}}\ ?)?{{Colon}}(?:\ ?(?<half>AM|PM|am|pm)\b)?
        | {{Half}}\ ?(?<hour>[0-9]{1,2}|{{Kanji}})\ ?[点时點](?![间代期])(?:钟)?{{Minutes}}?
        | (?<![0-9第]|[0-9][:./])(?<hour>[0-9]{1,2}|(?<![〇一二两三四五六七八九十]){{Kanji}})[点點](?:{{Minutes}}|(?=\ ?(?:至|到|-|~|开|起|前|后|左右|集合|结束|准时)))
        | (?<=[于在从自至到日~-]\ ?)(?<hour>[0-9]{1,2}|{{Kanji}})[点點]
        | (?<![0-9第]|[0-9][:./])(?<hour>[0-9]{1,2})时(?![间代期刻差光常候段速])(?:(?<minute>[0-9]{1,2})分(?![之钟别])|(?<part>半))?
        | (?:{{Half}}\ ?)?(?<![0-9]|[0-9][:./])(?<hour>[0-9]{1,2})(?=\ ?[~-]\ ?[0-9]{1,2}[点时](?!间))
        | (?<name>正午|午夜|零点)
        """;

    protected override Match First(string folded) => Written().Match(folded);

    protected override PartOfDay PartOf(string word) => word switch
    {
        "下午" or "午后" or "PM" or "pm" => PartOfDay.Afternoon,
        "中午" or "正午" => PartOfDay.Midday,
        "傍晚" => PartOfDay.Evening,
        "晚上" or "晚间" or "夜里" or "夜间" or "夜晚" or "深夜" or "午夜" or "半夜" or "晚" => PartOfDay.Night,
        _ => PartOfDay.Morning,
    };

    protected override int? Words(string words) => KanjiNumber.Read(words);

    protected override int MinutesOf(string word) => word switch
    {
        "一刻" => 15,
        "三刻" => 45,
        _ => 30,
    };

    protected override int HourOf(string name) => name == "正午" ? 12 : 0;

    [GeneratedRegex(Whole, Options)]
    private static partial Regex Written();
}
