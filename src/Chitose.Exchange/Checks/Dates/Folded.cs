namespace Chitose.Exchange.Checks.Dates;

/// <summary>
/// A text with one letter for every way of writing the same sign, so that patterns need to know one only: full-width letters,
/// Thai digits, dashes, waves, brackets and spaces. As long as the text itself, so that places agree.
/// </summary>
internal static class Folded
{
    public static string Of(string text) => string.Create(text.Length, text, static (folded, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            folded[i] = Of(source[i]);
        }
    });

    private static char Of(char letter) => letter switch
    {
        < '\u00a0' => letter,
        >= '\uff01' and <= '\uff5d' => (char)(letter - '\uff01' + '!'),
        >= '\u0e50' and <= '\u0e59' => (char)(letter - '\u0e50' + '0'),
        >= '\u2010' and <= '\u2015' or '\u2212' or '\u2500' or '\ufe63' => '-',
        '\u301c' or '\uff5e' or '\u223c' or '\u2053' => '~',
        '\u3000' or '\u00a0' or '\u202f' or (>= '\u2000' and <= '\u200a') => ' ',
        '\u3014' or '\u3010' => '(',
        '\u3015' or '\u3011' => ')',
        '\u2018' or '\u2019' => '\'',
        '○' or '◯' or '零' => '〇',
        '・' or '･' => '·',
        _ => letter,
    };
}
