using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Checks.Names;

/// <summary>
/// Finds words that are almost a name of the glossary. A name with one wrong letter has one of its halves right, with two one of its
/// thirds; so only places where such a part stands are looked at.
/// </summary>
internal sealed class NearNames
{
    private const int MostFindings = 20;

    private readonly Language _language;
    private readonly WordFinder<(NearName Name, int Offset)> _parts;

    public NearNames(Language language, IEnumerable<NameForm> forms)
    {
        _language = language;
        _parts = new WordFinder<(NearName, int)>(forms
            .SelectMany(form => NearName.Of(form, language))
            .DistinctBy(name => name.Letters)
            .SelectMany(name => name.Parts.Select(part => (part.Letters, (name, part.Offset)))));
    }

    /// <param name="text">Letters of a field.</param>
    /// <param name="covered">Where names stand that are known, right or wrong.</param>
    public IEnumerable<(NameForm Form, int Start, int Length)> In(string text, bool[] covered)
    {
        var end = 0;
        var nearest = _parts.In(text)
            .Where(hit => !covered.AsSpan(hit.Start, hit.Length).Contains(true))
            .Select(hit => hit.Value.Name.Nearest(text, hit.Start - hit.Value.Offset, covered, _language))
            .OfType<NearMatch>()
            .OrderBy(match => match.Distance).ThenByDescending(match => match.Length)
            .Take(10 * MostFindings)
            .ToList();
        foreach (var match in nearest.OrderBy(match => match.Start).ThenBy(match => match.Distance).ThenByDescending(match => match.Length).Where(match => match.Start >= 0).Take(10 * MostFindings))
        {
            if (match.Start >= end)
            {
                end = match.Start + match.Length;
                yield return (match.Name.Form, match.Start, match.Length);
            }
        }
    }
}
