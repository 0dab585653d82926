using System.Text.RegularExpressions;
using Chitose.Exchange.Checks.Numbers;

namespace Chitose.Exchange.Checks.Times;

/// <summary>Times as Thai writes them: 10.30 น., 13:00 น., 10 นาฬิกา 30 นาที, 9 โมงเช้า, บ่าย 2 โมงครึ่ง, 2 ทุ่ม, ตี 5, เที่ยงวัน.</summary>
internal sealed partial class ThaiTimes : TimeGrammar
{
    private const string Word = "(?:สิบเอ็ด|สิบสอง|หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ)";
    private const string Hour = $"(?<hour>(?<![0-9]|[0-9][:./])[0-9]{{1,2}}|{Word})";

    private const string Whole = $$"""
        (?<![0-9]|[0-9][:./])(?<hour>[0-9]{1,2})[.:](?<minute>[0-9]{2})(?=\ ?(?:-|~|ถึง)\ ?[0-9]{1,2}[.:][0-9]{2}\ ?(?<half>น\.|นาฬิกา))
        | (?<![0-9]|[0-9][:./])(?<hour>[0-9]{1,2})[.:](?<minute>[0-9]{2})(?:\ ?(?<half>น\.|นาฬิกา))
        | (?<=เวลา\ ?)(?<hour>[0-9]{1,2})\.(?<minute>[0-9]{2})(?![0-9])
        | {{Colon}}
        | {{Hour}}\ ?(?<half>นาฬิกา)(?:\ ?(?<minute>[0-9]{1,2}|(?:{{Word}}){1,3})\ ?นาที|\ ?(?<part>ครึ่ง))?
        | (?<![0-9]|[0-9][:./])(?<hour>[0-9]{1,2})\ ?(?<half>น\.)(?![ก-๙])
        | (?<half>บ่าย)\ ?{{Hour}}(?:\ ?โมง)?(?:\ ?(?<part>ครึ่ง))?
        | {{Hour}}\ ?โมง(?:\ ?(?<half>เช้า|เย็น))?(?:\ ?(?<part>ครึ่ง))?
        | {{Hour}}\ ?(?<half>ทุ่ม)(?:\ ?(?<part>ครึ่ง))?
        | (?<![ก-๙])(?<half>ตี)\ ?{{Hour}}(?:\ ?(?<part>ครึ่ง))?
        | (?<name>เที่ยงคืน|เที่ยงวัน|เที่ยงตรง|(?<=เวลา\ ?)เที่ยง|เที่ยง(?=ครึ่ง))(?:\ ?(?<part>ครึ่ง))?
        """;

    protected override Match First(string folded) => Written().Match(folded);

    protected override PartOfDay PartOf(string word) => word switch
    {
        "บ่าย" or "เย็น" => PartOfDay.Afternoon,
        "ทุ่ม" => PartOfDay.AfterSix,
        "เช้า" or "ตี" => PartOfDay.Morning,
        _ => PartOfDay.Whole,
    };

    protected override int? Words(string words) => ThaiNumber.Read(words);

    protected override int HourOf(string name) => name == "เที่ยงคืน" ? 0 : 12;

    [GeneratedRegex(Whole, Options)]
    private static partial Regex Written();
}
