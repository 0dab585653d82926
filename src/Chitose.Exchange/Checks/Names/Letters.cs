using System.Text;
using Chitose.Exchange.Checks.Scripts;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Checks.Names;

/// <summary>
/// A text as names are compared: without regard to case, width, accents and kinds of space, dash and dot; in Korean without regard to
/// spaces, which a name may have or not. Each letter knows its place.
/// </summary>
internal sealed class Letters
{
    private static readonly char[] Unaccented = [.. Enumerable.Range(0xC0, 0x250 - 0xC0).Select(code => char.ToLowerInvariant(((char)code).ToString().Normalize(NormalizationForm.FormD)[0]))];

    private readonly int[]? _places;

    private Letters(string text, int[]? places)
    {
        Text = text;
        _places = places;
    }

    public string Text { get; }

    public static Letters Of(string written, Language language)
    {
        var folded = new StringBuilder(written.Length);
        if (language != Language.Korean)
        {
            // A name in the wrong characters is still the name; that the characters are wrong is found elsewhere.
            var isChinese = language == Language.Chinese;
            foreach (var letter in written)
            {
                folded.Append(Fold(isChinese && HanForms.Simplified.TryGetValue(letter, out var simplified) ? simplified : letter));
            }

            return new Letters(folded.ToString(), null);
        }

        var places = new List<int>(written.Length + 1);
        for (var i = 0; i < written.Length; i++)
        {
            if (Fold(written[i]) is not ' ' and var letter)
            {
                folded.Append(letter);
                places.Add(i);
            }
        }

        return new Letters(folded.ToString(), [.. places]);
    }

    /// <summary>Where a stretch of the letters stands in what was written.</summary>
    public (int Start, int Length) Place(int start, int length) =>
        _places is null ? (start, length) : (_places[start], _places[start + length - 1] + 1 - _places[start]);

    private static char Fold(char letter) => letter switch
    {
        '\n' or '\t' or '\r' or '\u00A0' or '\u3000' => ' ',
        < (char)0x80 => char.ToLowerInvariant(letter),
        >= 'À' and < (char)0x250 => Unaccented[letter - 0xC0],
        '‐' or '‑' or '‒' or '–' or '—' or '－' => '-',
        '’' or '＇' or '‘' => '\'',
        '・' or '･' or '·' or '•' or '‧' or '∙' => '·',
        >= '！' and <= '～' => char.ToLowerInvariant((char)(letter - 0xFEE0)),
        _ => letter,
    };
}
