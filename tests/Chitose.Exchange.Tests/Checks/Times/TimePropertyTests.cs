using System.Globalization;
using Chitose.Exchange.Checks;
using Chitose.Exchange.Languages;
using FsCheck.Xunit;

namespace Chitose.Exchange.Tests.Checks.Times;

/// <summary>Any minute of the day, in any way that a language writes it.</summary>
public sealed class TimePropertyTests
{
    private static readonly Dictionary<Language, Func<int, int, string>[]> Forms = new()
    {
        [Language.Japanese] = [(hour, minute) => $"{hour}時{minute}分", (hour, minute) => $"{(hour < 12 ? "午前" : "午後")}{hour % 12}時{minute}分", (hour, minute) => $"{hour}:{minute:00}", (hour, minute) => Wide($"{hour:00}:{minute:00}")],
        [Language.English] = [(hour, minute) => $"{hour:00}:{minute:00}", (hour, minute) => $"{Of12(hour)}:{minute:00} {(hour < 12 ? "a.m." : "p.m.")}", (hour, minute) => $"{Of12(hour)}.{minute:00}{(hour < 12 ? "am" : "pm")}"],
        [Language.Chinese] = [(hour, minute) => $"{hour}时{minute}分", (hour, minute) => $"{(hour < 12 ? "上午" : "下午")}{Of12(hour)}点{minute}分", (hour, minute) => $"{hour}:{minute:00}"],
        [Language.Korean] = [(hour, minute) => $"{hour}시 {minute}분", (hour, minute) => $"{(hour < 12 ? "오전" : "오후")} {Of12(hour)}시 {minute}분", (hour, minute) => $"{hour}:{minute:00}"],
        [Language.Thai] = [(hour, minute) => $"{hour:00}.{minute:00} น.", (hour, minute) => $"{hour} นาฬิกา {minute} นาที", (hour, minute) => $"{hour:00}:{minute:00} น."],
    };

    [Property(MaxTest = 150)]
    public void Every_way_of_writing_the_same_minute_agrees_with_every_other(uint minute, uint form, uint other)
    {
        foreach (var language in Language.All.Skip(1))
        {
            Assert.Empty(Found(minute, form, minute, other, language));
        }
    }

    /// <summary>By more than nothing and less than half a day, which some ways leave open.</summary>
    [Property(MaxTest = 150)]
    public void Another_minute_is_found_and_mended_in_every_way_of_writing_it(uint minute, uint form, uint wrong, uint other)
    {
        var another = minute + 1 + (wrong % 700);
        foreach (var language in Language.All.Skip(1))
        {
            var finding = Assert.Single(Found(minute, form, another, other, language), finding => finding.Rule.Id == "time-differs");
            var read = Assert.Single(Written.Field($"{language.Tag} {finding.Suggestion}").Times);
            Assert.Equal((int)(minute % 1440) % 720, ((read.Hour * 60) + read.Minute) % 720);
        }
    }

    private static IReadOnlyList<Finding> Found(uint minute, uint form, uint another, uint other, Language language) =>
        Written.Findings(Written.Ceremony($"ja {Write(Language.Japanese, form, minute)}に始まります。", $"{language.Tag} {Write(language, other, another)} ."), RuleGroup.Dates);

    private static string Write(Language language, uint form, uint minute)
    {
        var ofDay = (int)(minute % 1440);
        return Forms[language][form % Forms[language].Length](ofDay / 60, ofDay % 60);
    }

    private static int Of12(int hour) => hour % 12 == 0 ? 12 : hour % 12;

    private static string Wide(string text) => string.Concat(text.Select(letter => (char)(letter - '!' + '！'))).ToString(CultureInfo.InvariantCulture);
}
