using Chitose.Exchange.Entries;
using Chitose.Exchange.Glossary;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>A name or term of a Japanese text, and what it is called in the language that is being written.</summary>
public sealed record TermLine(string Japanese, string Target)
{
    /// <summary>In the order of the text; where one name is part of another, the longer one counts.</summary>
    public static IReadOnlyList<TermLine> In(EntryText japanese, IEnumerable<GlossaryTerm> glossary, Language target)
    {
        var terms = glossary
            .Select(term => (Japanese: term.Texts[Language.Source], Target: term.Texts[target]))
            .Where(term => term is { Japanese.Length: > 1, Target.Length: > 0 })
            .OrderByDescending(term => term.Japanese!.Length)
            .ToLookup(term => term.Japanese![0]);
        var text = PlainReadings.Of(string.Join('\n', japanese.Title, japanese.Summary, japanese.Body.Markdown));
        var found = new List<TermLine>();
        for (var at = 0; at < text.Length;)
        {
            var here = text.AsSpan(at);
            var length = 1;
            foreach (var (name, translation) in terms[text[at]])
            {
                if (here.StartsWith(name, StringComparison.Ordinal))
                {
                    found.Add(new TermLine(name!, translation!));
                    length = name!.Length;
                    break;
                }
            }

            at += length;
        }

        return [.. found.DistinctBy(term => term.Japanese)];
    }
}
