using System.Text.RegularExpressions;
using Chitose.Exchange.Checks.Numbers;

namespace Chitose.Exchange.Checks.Times;

/// <summary>Times as Japanese writes them: 午前10時30分, 13時, 10:30, 夜7時半, 10～15時, 正午. Numerals in kanji need more: 一時 is also a while.</summary>
internal sealed partial class JapaneseTimes : TimeGrammar
{
    private const string Half = "(?<half>午前|午後|深夜|夜中|未明|早朝|明け方|朝|お?昼|夕方|夕刻|夜|AM|PM|am|pm)";
    private const string Kanji = "[〇一二三四五六七八九十]{1,3}";

    private const string Whole = $$"""
        (?:{{Half}}の?\ ?)?{{Colon}}(?:\ ?(?<half>AM|PM|am|pm)\b)?
        | (?:{{Half}}の?\ ?)?(?<![0-9第]|[0-9][:./])(?<hour>[0-9]{1,2})\ ?時(?![間期代点差刻速節制計給価報々短候雨限])(?:\ ?(?<minute>[0-9]{1,2})\ ?分(?![のけ割間])|(?<part>半))?
        | {{Half}}の?(?<hour>{{Kanji}})時(?!間)(?:(?<minute>{{Kanji}})分|(?<part>半))?
        | (?<![〇一二三四五六七八九十])(?<hour>{{Kanji}})時(?:(?<minute>{{Kanji}})分(?![のけ割間])|(?<part>半)(?!間))
        | (?:{{Half}}の?\ ?)?(?<![0-9]|[0-9][:./])(?<hour>[0-9]{1,2})(?=\ ?[~-]\ ?[0-9]{1,2}時(?!間))
        | (?<name>正午)
        """;

    protected override bool IsTwelveUnsure => true;

    protected override Match First(string folded) => Written().Match(folded);

    protected override PartOfDay PartOf(string word) => word switch
    {
        "午後" or "PM" or "pm" => PartOfDay.Afternoon,
        "深夜" or "夜中" or "夜" => PartOfDay.Night,
        "昼" or "お昼" => PartOfDay.Midday,
        "夕方" or "夕刻" => PartOfDay.Evening,
        _ => PartOfDay.Morning,
    };

    protected override int? Words(string words) => KanjiNumber.Read(words);

    protected override int HourOf(string name) => 12;

    [GeneratedRegex(Whole, Options)]
    private static partial Regex Written();
}
