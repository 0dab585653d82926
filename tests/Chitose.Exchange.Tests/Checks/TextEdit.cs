using System.Text.RegularExpressions;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Tests.Checks;

/// <summary>One change of one text of our content: a mistake, or another way to write the same.</summary>
/// <param name="Entry">As <c>partners/anchorage</c>.</param>
/// <param name="Tag">BCP 47 tag of the text.</param>
/// <param name="Group">The matter of the rule that should find it; a hyphen for none.</param>
/// <param name="Words">What stands there.</param>
/// <param name="Instead">What is put in its place.</param>
internal sealed partial record TextEdit(string Entry, string Tag, string Group, string Words, string Instead)
{
    public static IReadOnlyList<TextEdit> Read(string file) =>
    [
        .. from line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Fixtures", file))
           where !line.StartsWith('#')
           let parts = line.Split('\t').Select(Unescape).ToArray()
           select new TextEdit(parts[0], parts[1], parts[2], parts[3], parts[4]),
    ];

    public Entry Apply()
    {
        var entry = CheckedContent.Copy(Entry);
        var text = entry.TextIn(Language.WithTag(Tag)!)!;
        if (Group != "Readings")
        {
            // Words are given as readers read them.
            text.Body.Markdown = Reading().Replace(text.Body.Markdown, "$1");
        }

        if (text.Body.Markdown.Contains(Words, StringComparison.Ordinal))
        {
            text.Body.Markdown = ReplaceFirst(text.Body.Markdown);
        }
        else if (text.Summary.Contains(Words, StringComparison.Ordinal))
        {
            text.Summary = ReplaceFirst(text.Summary);
        }
        else if (text.Title.Contains(Words, StringComparison.Ordinal))
        {
            text.Title = ReplaceFirst(text.Title);
        }
        else
        {
            throw new InvalidOperationException($"{Entry} has no '{Words}' in {Tag}.");
        }

        return entry;
    }

    public override string ToString() => $"{Entry} {Tag} {Group}: {Words} -> {Instead}";

    private string ReplaceFirst(string text)
    {
        var start = text.IndexOf(Words, StringComparison.Ordinal);
        return string.Concat(text.AsSpan(0, start), Instead, text.AsSpan(start + Words.Length));
    }

    private static string Unescape(string text) => Escape().Replace(text, escape => escape.Value == "\\n" ? "\n" : ((char)Convert.ToInt32(escape.Value[2..], 16)).ToString());

    [GeneratedRegex(@"\\n|\\u[0-9a-f]{4}", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();

    [GeneratedRegex(@"\{([^{}|]+)\|[^{}|]+\}", RegexOptions.CultureInvariant)]
    private static partial Regex Reading();
}
