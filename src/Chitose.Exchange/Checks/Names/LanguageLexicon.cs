using Chitose.Exchange.Checks.Scripts;
using Chitose.Exchange.Glossary;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Checks.Names;

/// <summary>The names of the glossary in one language.</summary>
internal sealed class LanguageLexicon
{
    /// <summary>More names than any text of ours can have.</summary>
    private const int Most = 2000;

    private readonly Language _language;
    private readonly IReadOnlyDictionary<GlossaryTerm, string> _keys;
    private readonly WordFinder<NameForm> _finder;
    private readonly NearNames _near;

    public LanguageLexicon(Language language, IEnumerable<GlossaryTerm> terms, IEnumerable<GlossaryTerm> others, IReadOnlyDictionary<GlossaryTerm, string> keys)
    {
        _language = language;
        _keys = keys;
        List<NameForm> forms = [.. terms.SelectMany(term => NameForms.Of(term, language))];
        var written = Best(forms, language);
        foreach (var (letters, other) in Best(others.SelectMany(term => NameForms.Of(term, language)), language))
        {
            written.TryAdd(letters, other);
        }

        _finder = new WordFinder<NameForm>(written.Select(form => (form.Key, form.Value)));
        _near = new NearNames(language, forms);
    }

    public FoundNames In(string plain)
    {
        var letters = Letters.Of(plain, _language);
        var found = _finder.In(letters.Text)
            .Select(hit => (Hit: hit, Place: letters.Place(hit.Start, hit.Length)))
            .Where(hit => WordEdges.AreClean(plain, hit.Place.Start, hit.Place.Length) && IsWrittenSo(hit.Hit.Value, plain, hit.Place.Start, hit.Place.Length))
            .OrderBy(hit => hit.Hit.Start).ThenByDescending(hit => hit.Hit.Length)
            .ToList();

        var uses = new List<NameUse>();
        var mentions = new List<NameMention>();
        var covered = new bool[letters.Text.Length];
        var (end, maskEnd) = (0, 0);
        foreach (var (hit, place) in found)
        {
            var isLongest = hit.Start >= end;
            end = Math.Max(end, hit.Start + hit.Length);
            if (!_keys.TryGetValue(hit.Value.Term, out var key))
            {
                maskEnd = isLongest ? hit.Start + hit.Length : maskEnd;
            }
            else if (hit.Start >= maskEnd)
            {
                mentions.Add(new NameMention(key, place.Start));
                if (isLongest && uses.Count < Most)
                {
                    uses.Add(Use(hit.Value, key, plain, place));
                }
            }

            covered.AsSpan(hit.Start, hit.Length).Fill(true);
        }

        foreach (var (form, start, length) in _near.In(letters.Text, covered))
        {
            var key = _keys[form.Term];
            var (from, size) = letters.Place(start, length);
            if (size > length)
            {
                // Two Korean words that only together are almost a name.
                continue;
            }

            mentions.Add(new NameMention(key, from));
            uses.Add(new NameUse(form.Term, key, plain.Substring(from, size), NameStanding.Misspelt, form.Right, from, size));
        }

        return mentions.Count == 0 ? FoundNames.None : new FoundNames([.. uses.OrderBy(use => use.Start)], mentions);
    }

    private static Dictionary<string, NameForm> Best(IEnumerable<NameForm> forms, Language language) =>
        forms.GroupBy(form => Letters.Of(form.Text, language).Text).ToDictionary(same => same.Key, same => same.MinBy(form => form.Standing)!);

    /// <summary>A name in Latin letters begins as it does in the glossary; chitose is misspelt.</summary>
    private static NameUse Use(NameForm form, string key, string plain, (int Start, int Length) place)
    {
        var words = plain.Substring(place.Start, place.Length);
        var standing = BeginsSmall(form, words[0]) ? NameStanding.Misspelt : form.Standing;
        return new NameUse(form.Term, key, words, standing, standing < NameStanding.Rejected ? words : form.Right, place.Start, place.Length);
    }

    /// <summary>
    /// US is not us; what is rejected is rejected as it is written: Anchorage City, not the Anchorage city office; and in an address
    /// there are no names.
    /// </summary>
    private static bool IsWrittenSo(NameForm form, string plain, int start, int length)
    {
        if (form.Term.Group == GlossaryGroup.Terms || !Letter.IsLatin(form.Text[0]))
        {
            return true;
        }

        var anyCase = form.Standing != NameStanding.Rejected && form.Text.Any(char.IsAsciiLetterLower);
        return anyCase ? !BeginsSmall(form, plain[start]) || !IsInAddress(plain, start, length) : plain.AsSpan(start, length).SequenceEqual(form.Text);
    }

    private static bool BeginsSmall(NameForm form, char first) =>
        form.Term.Group == GlossaryGroup.Names && char.IsAsciiLetterUpper(form.Text[0]) && char.IsAsciiLetterLower(first);

    private static bool IsInAddress(string plain, int start, int length)
    {
        var end = start + length;
        return (start > 0 && plain[start - 1] is '.' or '@' or '/' or '-' or '_' or '#')
            || (end + 1 < plain.Length && plain[end] is '.' or '@' or '/' or '-' or '_' && char.IsAsciiLetterOrDigit(plain[end + 1]));
    }
}
