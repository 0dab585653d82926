using System.Text.RegularExpressions;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Site;

/// <summary>The places of a template into which the program writes: <c>{date}</c>, a day with its weekday, and <c>{time}</c>.</summary>
public static partial class NoticePlaceholders
{
    public const string Date = "{date}";
    public const string Time = "{time}";

    /// <summary>The words of a template with a day and a time written into them.</summary>
    public static LocalizedText Fill(LocalizedText words, DateOnly day, TimeOnly time) => new(words.Texts.Select(text => KeyValuePair.Create(
        text.Key,
        text.Value
            .Replace(Date, NearDates.WriteDay(day, text.Key), StringComparison.Ordinal)
            .Replace(Time, TimeWriter.Write(time, text.Key), StringComparison.Ordinal))));

    /// <summary>Placeholders that the program does not know, such as a misspelt <c>{day}</c>.</summary>
    public static IReadOnlyList<string> Unknown(string words) => [.. In(words).Where(place => place is not (Date or Time)).Distinct()];

    /// <summary>Languages whose words have other placeholders than the Japanese.</summary>
    public static IReadOnlyList<Language> Uneven(LocalizedText words)
    {
        var expected = In(words[Language.Source] ?? "").Distinct().Order(StringComparer.Ordinal).ToList();
        return [.. words.Texts.Where(text => !In(text.Value).Distinct().Order(StringComparer.Ordinal).SequenceEqual(expected)).Select(text => text.Key)];
    }

    private static IEnumerable<string> In(string words) => Place().Matches(words).Select(match => match.Value);

    [GeneratedRegex(@"\{[^{}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
