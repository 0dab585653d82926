using Chitose.Exchange.Checks.Scripts;
using Chitose.Exchange.Glossary;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Checks.Names;

/// <summary>A name that is long and odd enough for what is almost like it to be a slip.</summary>
internal sealed class NearName
{
    /// <summary>Ordinary words that differ from a name in one letter only.</summary>
    private static readonly HashSet<string> Ordinary = ["diamond", "diamonds", "airport", "ダイヤモンド", "ダイアモンド"];

    /// <summary>What may be added to a name in English: Alaskan, two Anchorages.</summary>
    private static readonly HashSet<string> Endings = ["n", "s", "an", "er", "ns", "i", "'s"];

    private const int ShortKatakana = 4;

    private readonly int _slips;
    private readonly bool _keepsLength;

    private NearName(NameForm form, string letters, int slips, bool keepsLength)
    {
        Form = form;
        Letters = letters;
        _slips = slips;
        _keepsLength = keepsLength;
    }

    public NameForm Form { get; }

    public string Letters { get; }

    /// <summary>As many parts as slips are allowed, and one more.</summary>
    public IEnumerable<(string Letters, int Offset)> Parts
    {
        get
        {
            var count = _slips + 1;
            return Enumerable.Range(0, count).Select(part =>
            {
                var (from, to) = (part * Letters.Length / count, (part + 1) * Letters.Length / count);
                return (Letters[from..to], from);
            });
        }
    }

    public static IEnumerable<NearName> Of(NameForm form, Language language)
    {
        if (form.Term.Group != GlossaryGroup.Names || form.Standing is NameStanding.Rejected || (form.Standing == NameStanding.Variant && form.Term.Context != "person"))
        {
            yield break;
        }

        // Names of schools end alike, and other schools do too, so that only their own part is looked at; in English a whole name is odd enough.
        var bare = Designators.Bare(form.Text, language);
        foreach (var text in form.Term.Context == "school" && language != Language.English ? [bare] : new[] { form.Text, bare }.Distinct())
        {
            var letters = Names.Letters.Of(text, language).Text;
            var slips = SlipsIn(letters, form.Term, language);
            if (slips > 0 && !Ordinary.Contains(letters))
            {
                yield return new NearName(form with { Right = text }, letters, slips, letters.Any(IsHan) || letters.Length == ShortKatakana || form.Term.Context == "organization");
            }
        }
    }

    /// <summary>The stretch about a place that is nearest to the name, if it is near enough and a word of its own.</summary>
    public NearMatch? Nearest(string text, int expected, bool[] covered, Language language)
    {
        NearMatch? best = null;
        for (var start = Math.Max(0, expected - _slips); start <= expected + _slips; start++)
        {
            for (var length = Letters.Length - _slips; length <= Letters.Length + _slips; length++)
            {
                if (start + length > text.Length
                    || (_keepsLength && length != Letters.Length)
                    || covered.AsSpan(start, length).Contains(true)
                    || !IsWhole(text, start, length, language))
                {
                    continue;
                }

                var distance = Slips.Between(text.AsSpan(start, length), Letters, _slips);
                if (distance == 0)
                {
                    return null;
                }

                if (distance <= _slips && (best is null || distance < best.Distance) && IsSlip(text.AsSpan(start, length)))
                {
                    best = new NearMatch(this, start, length, distance);
                }
            }
        }

        return best;
    }

    /// <summary>Not a form of the name (Alaskan), nor another thing with the same name (中学校 for 小学校).</summary>
    private bool IsSlip(ReadOnlySpan<char> words) =>
        !(Letter.IsLatin(words[0]) && words.StartsWith(Letters) && Endings.Contains(words[Letters.Length..].ToString()))
        && (words.Count(' ') == Letters.AsSpan().Count(' ') || words.ToString().Replace(" ", "", StringComparison.Ordinal) == Letters)
        && !Ordinary.Contains(words.ToString())
        && (Letters.All(IsHan) || Han(words).SequenceEqual(Han(Letters)));

    private static bool IsWhole(string text, int start, int length, Language language)
    {
        var end = start + length;
        var (first, last) = (text[start], text[end - 1]);
        return IsOfWord(first) && IsOfWord(last)
            && (start == 0 || WordEdges.Part(text[start - 1], first, language))
            && (end == text.Length || WordEdges.Part(last, text[end], language));
    }

    private static bool IsOfWord(char letter) => char.IsLetter(letter) || Letter.IsThai(letter);

    private static int SlipsIn(string letters, GlossaryTerm term, Language language)
    {
        var length = letters.Length;
        if (letters.Any(IsHan))
        {
            var mixed = !letters.All(IsHan);
            return mixed ? (length >= 7 ? 1 : 0) : term.Context switch
            {
                "person" or "place" when language == Language.Chinese || term.Context == "person" => length >= 4 ? 1 : 0,
                "organization" => length >= 6 ? 1 : 0,
                _ => 0,
            };
        }

        return language.Tag switch
        {
            "ja" => length >= ShortKatakana ? 1 : 0,
            "ko" => length >= 4 ? 1 : 0,
            "th" => length >= 10 ? 2 : length >= 6 ? 1 : 0,
            _ => length >= 9 ? 2 : length >= 6 ? 1 : 0,
        };
    }

    private static ReadOnlySpan<char> Han(ReadOnlySpan<char> words)
    {
        var han = new List<char>();
        foreach (var letter in words)
        {
            if (IsHan(letter))
            {
                han.Add(letter);
            }
        }

        return han.ToArray();
    }

    private static bool IsHan(char letter) => letter is >= '\u3400' and <= '\u9FFF';
}
