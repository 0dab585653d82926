using System.Text.RegularExpressions;

namespace Chitose.Exchange.Checks.Numbers;

/// <summary>Numbers as Thai writes them: 15 คน, สิบห้าคน, ครั้งที่ 3, ครบรอบ 50 ปี, วาระ 50 ปี, 9.07 ล้านคน, ร้อยละ 30, ครึ่งศตวรรษ.</summary>
internal sealed partial class ThaiNumbers : NumberGrammar
{
    private const string Word = "(?:(?:หนึ่ง|สอง|ยี่|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|เอ็ด)?(?:สิบ|ร้อย|พัน|หมื่น|แสน)|หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|เอ็ด)";
    private const string Counters = "ปี|เดือน|สัปดาห์|วัน|คืน|ชั่วโมง|นาที|คน|ท่าน|ราย|รูป|ครั้ง|แห่ง|ต้น|เมือง|โรงเรียน|ประเทศ|ภาษา|ชาติ|คณะ|ทีม|คู่|ตัว|ชิ้น|เล่ม|คัน|ลำ|หลัง|เท่า|ฝ่าย|สมาคม|องค์กร|ชนิด|ประเภท|แบบ|ข้อ|หน้า|เรื่อง|เพลง|ครอบครัว|ครัวเรือน|บาท|เยน|ดอลลาร์|สาย";
    private const string Sizes = "ตารางกิโลเมตร|ตร\\.\\ ?กม\\.|ตารางไมล์|เฮกตาร์|กิโลเมตร|กม\\.|km|เมตร|ม\\.|ไมล์|ฟุต|องศา|เปอร์เซ็นต์|%";

    private const string Whole = $$"""
        (?<half>)(?<words>ครึ่ง)ศตวรรษ
        | (?<anniversary>(?:ครบรอบ|วาระ|ฉลอง|ครบ)(?:ปีที่|\ ?ปีที่)?)\ ?(?:{{Digits}}|(?<words>{{Word}}{1,5}))(?:\ ?(?<unit>ปี))?
        | (?<nth>(?:ครั้ง|ลำดับ|อันดับ|รุ่น|แห่ง|คน|รอบ)\ ?ที่)\ ?(?:{{Digits}}|(?<words>{{Word}}{1,5}))
        | (?<nth>)(?<words>แรก)
        | (?<nth>ปีที่|ที่)\ ?(?:{{Digits}}|(?<words>{{Word}}{1,5}))(?![0-9]|\ ?(?:{{Counters}}))
        | (?<percent>ร้อยละ)\ ?{{Digits}}
        | {{Digits}}\ ?(?<scale>ล้าน|แสน|หมื่น|พัน|ร้อย)?(?:\ ?(?<rest>[0-9]{1,4})\ ?(?<restScale>แสน|หมื่น|พัน|ร้อย))?\ ?(?<unit>{{Counters}}|{{Sizes}})?
        | (?<words>{{Word}}{1,5})\ ?(?<unit>{{Counters}})
        """;

    protected override Match Next(string folded, int from) => Written().Match(folded, from);

    protected override NumberKind KindOf(Match match, string unit) =>
        match.Groups["anniversary"].Success && (unit == "ปี" || match.Groups["anniversary"].Value.EndsWith("ที่", StringComparison.Ordinal)) ? NumberKind.Anniversary
        : match.Groups["nth"].Success ? NumberKind.Ordinal
        : match.Groups["percent"].Success ? NumberKind.Percent
        : match.Groups["half"].Success ? NumberKind.Years
        : unit switch
        {
            "ปี" => NumberKind.Years,
            "เดือน" => NumberKind.Months,
            "สัปดาห์" => NumberKind.Weeks,
            "วัน" or "คืน" => NumberKind.Days,
            "ชั่วโมง" => NumberKind.Hours,
            "นาที" => NumberKind.Minutes,
            "เปอร์เซ็นต์" or "%" => NumberKind.Percent,
            "องศา" => NumberKind.Temperature,
            "ตารางกิโลเมตร" or "ตารางไมล์" or "เฮกตาร์" => NumberKind.Area,
            "กิโลเมตร" or "กม." or "km" or "เมตร" or "ม." or "ไมล์" or "ฟุต" => NumberKind.Distance,
            _ => unit.StartsWith("ตร", StringComparison.Ordinal) ? NumberKind.Area : NumberKind.Count,
        };

    protected override decimal? Words(string words) => words switch
    {
        "ครึ่ง" => 50,
        "แรก" => 1,
        _ => ThaiNumber.Read(words),
    };

    protected override decimal ScaleOf(string scale) => scale switch
    {
        "ร้อย" => 100,
        "พัน" => 1000,
        "หมื่น" => 10_000,
        "แสน" => 100_000,
        _ => 1_000_000,
    };

    [GeneratedRegex(Whole, Options)]
    private static partial Regex Written();
}
