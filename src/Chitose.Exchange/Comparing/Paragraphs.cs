using System.Text.RegularExpressions;

namespace Chitose.Exchange.Comparing;

/// <summary>The paragraphs of a Markdown text. A heading, a list or a table is one too: whatever stands between empty lines.</summary>
public static partial class Paragraphs
{
    private const string Between = "\n\n";

    public static IReadOnlyList<string> Of(string? text) =>
        [.. EmptyLines().Split($"\n{text}\n".ReplaceLineEndings("\n")).Select(paragraph => paragraph.Trim('\n')).Where(paragraph => paragraph.Trim().Length > 0)];

    internal static string Join(IEnumerable<string> paragraphs) => string.Join(Between, paragraphs);

    [GeneratedRegex(@"\n[ \t]*(?=\n)", RegexOptions.CultureInvariant)]
    private static partial Regex EmptyLines();
}
