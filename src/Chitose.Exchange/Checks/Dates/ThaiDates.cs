using System.Buffers;
using System.Text.RegularExpressions;

namespace Chitose.Exchange.Checks.Dates;

/// <summary>
/// Dates as Thai writes them: วันจันทร์ที่ 21 เมษายน พ.ศ. 2512 (ค.ศ. 1969), 21 เม.ย. 2512, ปี 2562, ปีงบประมาณ พ.ศ. 2560,
/// ต้นคริสต์ทศวรรษ 1990, เดือนมิถุนายนปีเดียวกัน. A year above 2400 is Buddhist, whatever stands before it, unless it says otherwise.
/// </summary>
internal sealed partial class ThaiDates : DateGrammar
{
    private const int FirstBuddhist = 2400;

    private const string Months = "มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม";
    private const string ShortMonths = "ม\\.?ค\\.?|ก\\.?พ\\.?|มี\\.?ค\\.?|เม\\.?ย\\.?|พ\\.?ค\\.?|มิ\\.?ย\\.?|ก\\.?ค\\.?|ส\\.?ค\\.?|ก\\.?ย\\.?|ต\\.?ค\\.?|พ\\.?ย\\.?|ธ\\.?ค\\.?";
    private const string Common = "(?:ค\\.?\\ ?ศ\\.?|คริสต์ศักราช|คริสตศักราช)";
    private const string Buddhist = "(?:พ\\.?\\ ?ศ\\.?|พุทธศักราช)";
    private const string YearsOf = $"(?:(?:{Buddhist}\\ ?(?<be>[0-9]{{4}})|{Common}\\ ?(?<ce>[0-9]{{4}})|(?<bare>[0-9]{{4}})))(?![0-9]|[.,][0-9]{{3}})";
    private const string Year = $"{YearsOf}(?:\\ ?(?:[(\\[/]|หรือ|ตรงกับ)\\ ?(?:ปี\\ ?)?(?:{Buddhist}\\ ?(?<be>[0-9]{{4}})|{Common}\\ ?(?<ce>[0-9]{{4}})|(?<bare2>[0-9]{{4}}))[)\\]]?)?";
    private const string Era = "(?<era>เมจิ|ไทโช|โชวะ|โชวา|เฮเซย์|เฮเซ|เรวะ)";
    private const string Later = "(?:(?:ใน|ของ)?(?<later>ปีเดียวกัน|ปีนั้น|ปีดังกล่าว|ปีถัดมา|ปีถัดไป|ปีต่อมา|ปีก่อนหน้า|ปีก่อน))";
    private const string To = "(?:-|~|ถึง|และ)";
    private const string WeekdayWord = "(?:วัน(?<weekday>อาทิตย์|จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัสฯ|พฤหัส|ศุกร์|เสาร์)\\ ?(?:ที่\\ ?)?)?";

    private const string SpanOrNumeric = $$"""
        \G(?:
          (?<part>ต้น|กลาง|ปลาย)?(?:ของ|ช่วง)?(?:(?:คริสต์|พุทธ)?ทศวรรษ(?:ที่)?\ ?(?:{{Common}}|{{Buddhist}})?\ ?|ยุค\ ?|ช่วงปี\ ?{{Common}}?\ ?(?=[0-9]{3}0s))(?<decade>[0-9]{3}0|[1-9]0)s?
          | (?<part>ต้น|กลาง|ปลาย)?(?:คริสต์|คริสต|พุทธ)?ศตวรรษ(?:ที่)?\ ?(?<century>[0-9]{1,2})
          | (?<numeric>(?<![A-Za-z0-9./:-])(?:(?<bare>[0-9]{4})(?<sep>[./-])\ ?(?<month>[0-9]{1,2})\k<sep>\ ?(?<day>[0-9]{1,2})|(?<day>[0-9]{1,2})(?<sep>[./-])(?<month>[0-9]{1,2})\k<sep>(?<bare>[0-9]{4})|{{WeekdayWord}}(?<=\ |ที่|^)(?<day>1[3-9]|2[0-9]|3[01])/(?<month>1[0-2]|0?[1-9]))(?![A-Za-z0-9%]|[./:-][0-9]))
        )
        """;

    private const string OfMonth = $$"""
        \G(?:
          {{WeekdayWord}}(?:วันที่\ ?)?(?<![0-9./])(?<day>[0-9]{1,2})\ ?(?:เดือน\ ?)?(?<month>{{Months}}|{{ShortMonths}})(?:\ ?(?:ใน)?(?:ปี\ ?)?,?\ ?(?:{{Year}}|{{Later}}))?
          | (?:เดือน\ ?)?(?<month>{{Months}})(?:\ ?(?:ใน)?(?:ปี\ ?)?{{Year}}|\ ?{{Later}})?
          | (?:เดือน\ ?)?(?<month>{{ShortMonths}})\ ?(?:ปี\ ?)?{{Year}}
        )
        """;

    private const string Bare = $$"""
        \G(?:
          {{WeekdayWord}}(?:วันที่\ ?)?(?<![0-9./])(?<day>[0-9]{1,2})(?=\ ?{{To}}\ ?(?:วันที่\ ?)?[0-9]{1,2}\ ?(?:เดือน\ ?)?(?:{{Months}}|{{ShortMonths}}))
          | วันที่\ ?(?<day>[0-9]{1,2})(?![0-9./]|\ ?คน)
          | (?:ปี)?{{Era}}\ ?(?:ปีที่\ ?|ที่\ ?|ปี\ ?)?(?<eraYear>[0-9]{1,2})(?![0-9])(?:\ ?\((?:ปี\ ?)?{{Year}}\))?
          | (?<fiscal>ปีงบประมาณ|ปีการศึกษา)\ ?{{Year}}
          | (?:ปี\ ?)?(?={{Buddhist}}|{{Common}}){{Year}}
          | ปี\ ?{{Year}}
          | (?<![A-Za-z0-9./:#,-])(?<bare>2[45][0-9]{2}|1[5-9][0-9]{2}|20[0-9]{2})(?![A-Za-z0-9%]|[.,:/-][0-9]|\ ?(?:คน|กม|กิโล|เมตร|ตร|บาท|เยน|ดอลลาร์|แห่ง|ครั้ง|ต้น|ราย|เครื่อง|เล่ม|ปี|หลัง|ตัว|ชิ้น|หน้า|ล้าน|เฮกตาร์|ไร่|องศา|เปอร์เซ็นต์))(?:\ ?\((?<bare2>[0-9]{4})\))?
        )
        """;

    /// <summary>With what a date can begin.</summary>
    private static readonly SearchValues<string> Beginnings = SearchValues.Create(
        [
            "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "วัน", "เดือน", "ปี", "มกร", "กุ", "มี", "เม", "พฤ", "มิ", "กร", "สิ", "กัน", "ตุ", "ธั", "ม.", "มค", "ก.", "กพ", "กค", "กย",
            "พ.", "พค", "พย", "พศ", "พ ", "ส.", "สค", "ต.", "ตค", "ธ.", "ธค", "ค.", "คศ", "ค ", "คริส", "พุ", "ทศ", "ศต", "ต้น", "กลาง", "ปลาย", "ยุค", "ช่วง", "ไท", "โช", "เฮ", "เร",
        ],
        StringComparison.Ordinal);

    private static readonly string[] MonthNames = Months.Split('|');
    private static readonly string[] ShortNames = [.. ShortMonths.Replace("\\.?", "", StringComparison.Ordinal).Split('|')];
    private static readonly string[] Weekdays = ["อาทิตย์", "จันทร์", "อังคาร", "พุธ", "พฤหัส", "ศุกร์", "เสาร์"];

    /// <summary>Tries the patterns only where a date can begin.</summary>
    protected override Match Next(string folded, int from)
    {
        for (var place = from; folded.AsSpan(place).IndexOfAny(Beginnings) is >= 0 and var ahead; place += ahead + 1)
        {
            if (At(folded, place + ahead, [PartOfCentury(), WithMonth(), Alone()]) is { Success: true } match)
            {
                return match;
            }
        }

        return Match.Empty;
    }

    protected override bool DayFirst => true;

    protected override WrittenDate? DateOf(Match match, string folded, WrittenDate? before)
    {
        if (base.DateOf(match, folded, before) is not { } date)
        {
            return null;
        }

        var (buddhist, common) = (Value(match, "be", Digits), Value(match, "ce", Digits));
        foreach (var bare in new[] { Value(match, "bare", Digits), Value(match, "bare2", Digits) })
        {
            (buddhist, common) = bare >= FirstBuddhist ? (buddhist ?? bare, common) : (buddhist, common ?? bare);
        }

        return date.Scope is DateScope.Decade or DateScope.Century ? date : date with
        {
            BuddhistYear = buddhist,
            CommonYear = common,

            // What is called Buddhist but is a western year is found by a check; its year is the one that was meant.
            Year = common is { } year ? (year >= FirstBuddhist ? year - 543 : year) : buddhist is { } thai ? (thai < FirstBuddhist && thai > 1700 ? thai : thai - 543) : date.Year,
        };
    }

    protected override int? Number(string words) => Digits(words);

    protected override int? Month(string words) =>
        Place(MonthNames, words) + 1 ?? Place(ShortNames, words.Replace(".", "", StringComparison.Ordinal)) + 1 ?? Digits(words);

    protected override DayOfWeek? Weekday(string words) => (DayOfWeek)Array.FindIndex(Weekdays, name => words.StartsWith(name, StringComparison.Ordinal));

    protected override PartOfTime? Part(string words) => words switch
    {
        "ต้น" => PartOfTime.Early,
        "กลาง" => PartOfTime.Middle,
        _ => PartOfTime.Late,
    };

    protected override int? YearsLater(string words) => words switch
    {
        "ปีถัดมา" or "ปีถัดไป" or "ปีต่อมา" => 1,
        "ปีก่อนหน้า" or "ปีก่อน" => -1,
        _ => 0,
    };

    protected override string EraName(string words) => words switch
    {
        "เมจิ" => "明治",
        "ไทโช" => "大正",
        "โชวะ" or "โชวา" => "昭和",
        "เรวะ" => "令和",
        _ => "平成",
    };

    [GeneratedRegex(SpanOrNumeric, Options)]
    private static partial Regex PartOfCentury();

    [GeneratedRegex(OfMonth, Options)]
    private static partial Regex WithMonth();

    [GeneratedRegex(Bare, Options)]
    private static partial Regex Alone();
}
