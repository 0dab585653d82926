namespace Chitose.Exchange.Checks.Scripts;

/// <summary>
/// Vowel signs and tone marks stand where Thai has a place for them (WTT 2.0, TIS 1566): the ชิโตะะ of the brochure, with its vowel sign
/// twice, cannot be read. Also two เ for one แ, and ำ in two pieces, which look right and are not found by a search.
/// </summary>
internal sealed class ThaiSpelling : ICheck
{
    private const int MostFindings = 20;

    private static readonly CheckRule Broken = CheckRule.Error(RuleGroup.Scripts, "script-thai");

    public IReadOnlyList<CheckRule> Rules { get; } = [Broken];

    public IEnumerable<Finding> Check(CheckedEntry entry) => entry.Fields.SelectMany(field => Find(field).Take(MostFindings));

    private static IEnumerable<Finding> Find(CheckedField field)
    {
        var plain = field.Plain;
        for (var i = 0; i < plain.Length; i++)
        {
            if (plain[i] is < '\u0E01' or > '\u0E5B' || Fault(plain, i) is not { } fault)
            {
                continue;
            }

            var start = WordStart(plain, fault.Start);
            var words = plain.Substring(start, fault.Start + fault.Length - start);
            var mended = string.Concat(plain.AsSpan(start, fault.Start - start), fault.Mended);
            yield return field.FindAt(Broken, start, words.Length, mended == words ? null : mended);
            i = fault.Start + fault.Length - 1;
        }
    }

    private static (int Start, int Length, string Mended)? Fault(string plain, int i)
    {
        var letter = plain[i];
        var before = i > 0 ? plain[i - 1] : '\0';
        var after = i + 1 < plain.Length ? plain[i + 1] : '\0';
        if (letter == 'เ' && after == 'เ')
        {
            return (i, 2, "แ");
        }

        if (letter == '\u0E4D' && after == '\u0E32')
        {
            return (i, 2, "\u0E33");
        }

        if (IsLeading(letter))
        {
            return after == letter ? (i, 2, letter.ToString())
                : IsConsonant(after) ? null
                : IsFollowing(after) || IsMark(after) ? (i, 2, letter.ToString()) : (i, 1, "");
        }

        if (!IsFollowing(letter) && !IsMark(letter))
        {
            return null;
        }

        if (letter == before)
        {
            return (i, 1, "");
        }

        if (NeedsMore(letter) && after != letter && !IsConsonant(BehindTones(plain, i + 1)) && after is not ('\u0E30' or '\u0E4C'))
        {
            return (i, 1, letter.ToString());
        }

        return Fits(letter, before, i > 1 ? plain[i - 2] : '\0') ? null
            : IsTone(letter) && before is '\u0E33' or '\u0E32' or '\u0E30' && IsTone(letter) ? (i - 1, 2, $"{letter}{before}")
            : IsAboveOrBelow(letter) && IsTone(before) && i > 1 && IsConsonant(plain[i - 2]) ? (i - 1, 2, $"{letter}{before}")
            : (i, 1, "");
    }

    /// <summary>Whether a sign may follow the letter before it.</summary>
    private static bool Fits(char letter, char before, char earlier) => letter switch
    {
        '\u0E30' => IsConsonant(before) || IsTone(before) || before is '\u0E32' or '\u0E31',
        '\u0E32' or '\u0E33' or '\u0E45' => IsConsonant(before) || before is 'ฤ' or 'ฦ' || (IsTone(before) && !IsAboveOrBelow(earlier)),
        '\u0E4C' => IsConsonant(before) || before is '\u0E34' or '\u0E38' or '\u0E39' or '\u0E35',
        '\u0E47' or '\u0E4D' or '\u0E4E' or '\u0E3A' => IsConsonant(before),
        >= '\u0E48' and <= '\u0E4B' => IsConsonant(before) || IsAboveOrBelow(before),
        _ => IsConsonant(before),
    };

    /// <summary>ั and ื are written within a syllable only.</summary>
    private static bool NeedsMore(char letter) => letter is '\u0E31' or '\u0E37';

    /// <summary>The letter behind a tone mark, or behind two of which one is too many.</summary>
    private static char BehindTones(string plain, int place)
    {
        while (place < plain.Length && IsTone(plain[place]))
        {
            place++;
        }

        return place < plain.Length ? plain[place] : '\0';
    }

    private static int WordStart(string plain, int place)
    {
        var start = place;
        while (start > 0 && place - start < 6 && plain[start - 1] is >= '\u0E01' and <= '\u0E5B')
        {
            start--;
        }

        return start;
    }

    private static bool IsConsonant(char letter) => letter is >= '\u0E01' and <= '\u0E2E';

    private static bool IsLeading(char letter) => letter is >= '\u0E40' and <= '\u0E44';

    private static bool IsFollowing(char letter) => letter is '\u0E30' or '\u0E32' or '\u0E33' or '\u0E45';

    private static bool IsAboveOrBelow(char letter) => letter is '\u0E31' or >= '\u0E34' and <= '\u0E39';

    private static bool IsTone(char letter) => letter is >= '\u0E48' and <= '\u0E4B';

    private static bool IsMark(char letter) => IsAboveOrBelow(letter) || letter is '\u0E3A' or >= '\u0E47' and <= '\u0E4E';
}
