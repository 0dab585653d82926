using System.Text.RegularExpressions;

namespace Chitose.Exchange.Comparing;

/// <summary>The marks of Markdown, and of readings, around the words of a text.</summary>
internal static partial class Markup
{
    /// <summary>The text without marks. The target of a link stays, beside its words: where a link leads is content.</summary>
    public static string Remove(string text)
    {
        var unmarked = Reading().Replace(text.ReplaceLineEndings("\n"), "$1");
        unmarked = Rule().Replace(unmarked, "");
        unmarked = LineStart().Replace(unmarked, "");
        unmarked = HeadingEnd().Replace(unmarked, "");
        unmarked = Link().Replace(unmarked, "$1 $2 ");
        unmarked = BareLink().Replace(unmarked, "$1");
        return Mark().Replace(unmarked, mark => mark.Value[0] switch
        {
            '\\' => mark.Value[1..].TrimEnd('\n'),
            '|' => " ",
            _ => "",
        });
    }

    [GeneratedRegex(@"\{([^{}|\n]+)\|[^{}|\n]+\}", RegexOptions.CultureInvariant)]
    public static partial Regex Reading();

    /// <summary>A line of nothing but <c>---</c>, <c>***</c>, <c>===</c>, or the line under a table's head.</summary>
    [GeneratedRegex(@"^[ \t]*(?:[-*_=|:][ \t]*){3,}$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Rule();

    [GeneratedRegex(@"^(?:[ \t]*(?:>|#{1,6}(?=\s|$)|[-*+](?=\s|$)|[0-9]{1,3}[.)](?=\s|$)))+", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex LineStart();

    [GeneratedRegex(@"[ \t]#+[ \t]*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex HeadingEnd();

    [GeneratedRegex(@"\[([^\[\]\n]*)\]\(([^()\s]*)[^()\n]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(@"<((?:https?://|mailto:)[^<>\s]+)>", RegexOptions.CultureInvariant)]
    private static partial Regex BareLink();

    /// <summary>An escaped character, a hard line break, emphasis (an underscore inside a word is none), code, the edge of a cell.</summary>
    [GeneratedRegex(@"\\[!-/:-@\[-`{-~\n]|\*+|`+|(?<![\p{L}\p{N}_])_+|_+(?![\p{L}\p{N}_])|\|", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
