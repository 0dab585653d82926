using System.Globalization;

namespace Chitose.Exchange.Languages;

/// <summary>
/// Writes times of day for readers, as public notices in each language do: by halves of the day in Japanese, English and Korean, by 24
/// hours in Chinese and Thai.
/// </summary>
public static class TimeWriter
{
    private static readonly TimeOnly Noon = new(12, 0);

    public static string Write(TimeOnly time, Language language) => language.Tag switch
    {
        "ja" => time == Noon ? "正午" : $"{(time < Noon ? "午前" : "午後")}{Number(time.Hour % 12)}時{Minutes(time, "", "分")}",
        "zh-Hans" => Figures(time, ':'),
        "ko" => time == Noon ? "정오" : $"{(time < Noon ? "오전" : "오후")} {Number(time.Hour == 12 ? 12 : time.Hour % 12)}시{Minutes(time, " ", "분")}",
        "th" => $"{Figures(time, '.')} น.",
        _ => time == Noon ? "noon" : $"{Number(time.Hour % 12 == 0 ? 12 : time.Hour % 12)}{Minutes(time, ":", "")} {(time < Noon ? "a.m." : "p.m.")}",
    };

    /// <summary>From one time to another: 午前10時から午後4時まで.</summary>
    public static string WriteRange(TimeOnly from, TimeOnly to, Language language) => language.Tag switch
    {
        "ja" => $"{Write(from, language)}から{Write(to, language)}まで",
        "zh-Hans" => $"{Write(from, language)}至{Write(to, language)}",
        "ko" => $"{Write(from, language)}~{Write(to, language)}",
        "th" => $"{Figures(from, '.')}–{Write(to, language)}",
        _ => $"{Write(from, language)} to {Write(to, language)}",
    };

    /// <summary>Hours without a zero before them, minutes of two figures: 9:05.</summary>
    private static string Figures(TimeOnly time, char between) => string.Create(CultureInfo.InvariantCulture, $"{time.Hour}{between}{time.Minute:00}");

    private static string Minutes(TimeOnly time, string before, string unit) => time.Minute == 0
        ? ""
        : before == ":" ? string.Create(CultureInfo.InvariantCulture, $":{time.Minute:00}") : before + Number(time.Minute) + unit;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
