using System.Globalization;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Checks.Times;

/// <summary>
/// Writes the time that is right in the manner of one that is wrong: with a colon or in words, by halves of the day or by 24 hours. Texts
/// may keep their manner; only what the program itself writes is always by 24 hours.
/// </summary>
internal static class TimeRewriting
{
    private const int Day = 24;

    public static string Instead(WrittenTime wrong, WrittenTime right, Language language)
    {
        var (hour, minute) = (right.Hour, right.Minute);

        // A time of either half does not say which, and 25時 has none.
        return IsByHalves(wrong, language) && !right.IsOfEitherHalf && hour <= Day
            ? ByHalves(hour % Day, minute, language)
            : By24Hours(wrong, hour, minute, language);
    }

    private static bool IsByHalves(WrittenTime wrong, Language language) => language.Tag switch
    {
        "ja" or "zh-Hans" => wrong.Text.Contains('午', StringComparison.Ordinal),
        "ko" => wrong.Text.Contains('오', StringComparison.Ordinal),
        "en" => wrong.Text.Any(char.IsLetter),
        _ => false,
    };

    private static string ByHalves(int hour, int minute, Language language)
    {
        var (isNoon, isMorning, twelve) = ((hour, minute) == (12, 0), hour < 12, ((hour + 11) % 12) + 1);
        return language.Tag switch
        {
            "ja" => isNoon ? "正午" : (isMorning ? "午前" : "午後") + Text($"{hour % 12}時") + Minutes(minute, "分"),
            "zh-Hans" => isNoon ? "正午" : (isMorning ? "上午" : "下午") + Text($"{twelve}点") + Minutes(minute, "分"),
            "ko" => isNoon ? "정오" : (isMorning ? "오전 " : "오후 ") + Text($"{twelve}시") + Minutes(minute, "분", " "),
            _ => isNoon ? "noon" : Text($"{twelve}") + (minute > 0 ? Text($":{minute:00}") : "") + (isMorning ? " a.m." : " p.m."),
        };
    }

    private static string By24Hours(WrittenTime wrong, int hour, int minute, Language language)
    {
        var hasColon = wrong.Text.AsSpan().IndexOfAny(':', '：') >= 0;
        return language.Tag switch
        {
            "th" => Text($"{hour % Day}{(hasColon ? ':' : '.')}{minute:00}") + " น.",
            "en" => Text($"{hour}:{minute:00}"),
            _ when hasColon && !wrong.Text.Any(char.IsLetter) => Text($"{hour}:{minute:00}"),
            "ko" => Text($"{hour}시") + Minutes(minute, "분", " "),
            "zh-Hans" => Text($"{hour}时") + Minutes(minute, "分"),
            _ => Text($"{hour}時") + Minutes(minute, "分"),
        };
    }

    private static string Minutes(int minute, string unit, string before = "") => minute > 0 ? before + Text($"{minute}{unit}") : "";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
