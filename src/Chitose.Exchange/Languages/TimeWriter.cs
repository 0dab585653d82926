using System.Globalization;

namespace Chitose.Exchange.Languages;

/// <summary>Writes times of day by 24 hours in every language (site conventions D3).</summary>
public static class TimeWriter
{
    /// <summary>9:05, and 9:05 น. in Thai.</summary>
    public static string Write(TimeOnly time, Language language) => language == Language.Thai ? $"{Figures(time)} น." : Figures(time);

    /// <summary>9:05から16:00まで.</summary>
    public static string WriteRange(TimeOnly from, TimeOnly to, Language language) => language == Language.Thai
        ? $"{Figures(from)}–{Write(to, language)}"
        : Between(Write(from, language), Write(to, language), language);

    /// <summary>From one moment to another, each already written.</summary>
    internal static string Between(string from, string to, Language language) => language.Tag switch
    {
        "ja" => $"{from}から{to}まで",
        "zh-Hans" => $"{from}至{to}",
        "ko" => $"{from}~{to}",
        "th" => $"{from} ถึง {to}",
        _ => $"{from} to {to}",
    };

    private static string Figures(TimeOnly time) => time.ToString("H:mm", CultureInfo.InvariantCulture);
}
