using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Checks;

/// <summary>The texts of an entry that are written with marks for headings, links and tables.</summary>
internal static class RunningTexts
{
    public static IEnumerable<(FieldPath Field, string Text)> Of(Entry entry)
    {
        foreach (var text in entry.Texts)
        {
            yield return (new FieldPath(text.Language, FieldPath.Body), text.Body.Markdown);
            if (text.Language == Language.Japanese)
            {
                yield return (new FieldPath(text.Language, FieldPath.EasyJapanese), text.Body.EasyJapanese);
            }
        }
    }

    public static IEnumerable<string> LinesOf(string text) => text.ReplaceLineEndings("\n").Split('\n');
}
