using System.Globalization;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Checks.Times;

/// <summary>Writes a time of day in a language's own way.</summary>
internal static class TimeWriter
{
    private const int Noon = 12;

    /// <summary>The time that is right, in the place of one that is wrong: with a colon where that had one, with its word for the half of the day.</summary>
    public static string Instead(WrittenTime wrong, WrittenTime right, Language language)
    {
        var (hour, minute) = (right.Hour, right.Minute);
        if (language == Language.English)
        {
            return right.IsOfEitherHalf || hour > 24 ? Text($"{hour}:{minute:00}") : Text($"{Of12(hour)}:{minute:00} {(hour % 24 < Noon ? "a.m." : "p.m.")}").Replace(":00 ", " ", StringComparison.Ordinal);
        }

        if (language == Language.Thai)
        {
            return Text($"{hour:00}.{minute:00} น.");
        }

        if (wrong.Text.AsSpan().IndexOfAny(':', '：') >= 0 && !wrong.Text.Any(char.IsLetter))
        {
            return Text($"{hour}:{minute:00}");
        }

        var isToldHalf = !right.IsOfEitherHalf && hour <= 24 && wrong.Text.Any(letter => letter is '午' or '오');
        var half = isToldHalf ? HalfOf(hour, language) : "";
        var number = isToldHalf && !(language == Language.Japanese && hour == Noon) ? Of12(hour) : isToldHalf ? 0 : hour;
        return half + (language == Language.Korean
            ? Text($"{number}시") + (minute > 0 ? Text($" {minute}분") : "")
            : Text($"{number}{(language != Language.Chinese ? '時' : isToldHalf ? '点' : '时')}") + (minute > 0 ? Text($"{minute}分") : ""));
    }

    private static string HalfOf(int hour, Language language) => (hour % 24 < Noon, language.Tag) switch
    {
        (true, "ja") => "午前",
        (false, "ja") => "午後",
        (true, "ko") => "오전 ",
        (false, "ko") => "오후 ",
        (true, _) => "上午",
        _ => "下午",
    };

    private static int Of12(int hour) => hour % Noon == 0 ? Noon : hour % Noon;

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
