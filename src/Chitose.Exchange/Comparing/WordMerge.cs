using System.Text;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Comparing;

/// <summary>Merges two changes of one paragraph, word by word.</summary>
internal static class WordMerge
{
    /// <returns>The merged paragraph; null if the two changed it in the same place.</returns>
    public static string? Of(string original, string mine, string theirs, Language language)
    {
        var words = Segmentation.Words(original, language);
        var (my, their) = (Replacements(original, mine, language), Replacements(original, theirs, language));
        var merged = new StringBuilder(original.Length);
        Replacement? last = null;
        foreach (var next in my.Union(their).OrderBy(replacement => replacement.Start).ThenBy(replacement => replacement.End))
        {
            if (last is { } before)
            {
                var isByOne = (my.Contains(before) && my.Contains(next)) || (their.Contains(before) && their.Contains(next));
                if (!isByOne && !IsApart(words, before, next))
                {
                    return null;
                }
            }

            merged.AppendJoin("", words.Skip(last?.End ?? 0).Take(next.Start - (last?.End ?? 0))).Append(next.Text);
            last = next;
        }

        return merged.AppendJoin("", words.Skip(last?.End ?? 0)).ToString();
    }

    private static HashSet<Replacement> Replacements(string original, string text, Language language)
    {
        var edits = new WordEdits(original, text, language);
        return [.. edits.Hunks.Select(hunk => new Replacement(hunk.Before, hunk.BeforeEnd, string.Concat(edits.After[hunk.After..hunk.AfterEnd])))];
    }

    private static bool IsApart(List<string> words, Replacement before, Replacement next) =>
        before.End < next.Start && words[before.End..next.Start].Any(Word.IsSaid);

    /// <param name="Start">First word of the original that is replaced.</param>
    /// <param name="End">Word behind the last that is replaced.</param>
    /// <param name="Text">What stands there instead.</param>
    private readonly record struct Replacement(int Start, int End, string Text);
}
