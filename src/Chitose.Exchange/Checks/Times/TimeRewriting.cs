using System.Globalization;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Checks.Times;

/// <summary>Writes the time that is right in the manner of one that is wrong: with a colon, by halves of the day or by 24 hours.</summary>
internal static class TimeRewriting
{
    private const int Day = 24;

    public static string Instead(WrittenTime wrong, WrittenTime right, Language language)
    {
        var (hour, minute) = (right.Hour, right.Minute);
        var isOfDay = !right.IsOfEitherHalf && hour <= Day;
        var time = new TimeOnly(hour % Day, minute);
        if (language == Language.Thai)
        {
            return TimeWriter.Write(time, language);
        }

        if (language == Language.English)
        {
            return isOfDay ? TimeWriter.Write(time, language) : Text($"{hour}:{minute:00}");
        }

        if (wrong.Text.AsSpan().IndexOfAny(':', '：') >= 0 && !wrong.Text.Any(char.IsLetter))
        {
            return Text($"{hour}:{minute:00}");
        }

        var isByHalves = isOfDay && wrong.Text.Any(letter => letter is '午' or '오');
        if (language == Language.Chinese)
        {
            return isByHalves
                ? (time.Hour < 12 ? "上午" : "下午") + Text($"{((time.Hour + 11) % 12) + 1}点") + Minutes(minute, "分")
                : Text($"{hour}时") + Minutes(minute, "分");
        }

        return isByHalves ? TimeWriter.Write(time, language)
            : language == Language.Korean ? Text($"{hour}시") + Minutes(minute, "분", " ")
            : Text($"{hour}時") + Minutes(minute, "分");
    }

    private static string Minutes(int minute, string unit, string before = "") => minute > 0 ? before + Text($"{minute}{unit}") : "";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
