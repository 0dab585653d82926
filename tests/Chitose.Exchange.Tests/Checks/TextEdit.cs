using System.Text.RegularExpressions;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Tests.Checks;

/// <summary>One change of one text of our content: a mistake, or another way to write the same.</summary>
/// <param name="Entry">As <c>partners/anchorage</c>.</param>
/// <param name="Tag">BCP 47 tag of the text.</param>
/// <param name="Group">The matter of the rule that should find it; a hyphen for none.</param>
/// <param name="Words">What stands there, first in the body; behind the name of another field, as <c>title: </c>, in that.</param>
/// <param name="Instead">What is put in its place.</param>
internal sealed partial record TextEdit(string Entry, string Tag, string Group, string Words, string Instead)
{
    /// <summary>Fields beside the body, by their names in files.</summary>
    private static readonly Dictionary<string, (Func<EntryText, string?> Read, Action<EntryText, string> Write)> Named = new()
    {
        ["summary"] = (text => text.Summary, (text, words) => text.Summary = words),
        ["title"] = (text => text.Title, (text, words) => text.Title = words),
        ["lead"] = (text => text.Lead, (text, words) => text.Lead = words),
        ["reading"] = (text => text.Reading, (text, words) => text.Reading = words),
    };

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
        var (name, words, instead) = Words.Split(": ", 2) is [var field, var rest] && Named.ContainsKey(field) ? (field, rest, Instead[(field.Length + 2)..]) : (null, Words, Instead);
        var body = text.Body.Markdown;
        if (name is null && Group != "Readings" && !body.Contains(words, StringComparison.Ordinal))
        {
            // Words may be given as readers read them, without readings.
            body = Reading().Replace(body, "$1");
        }

        if (name is null && body.Contains(words, StringComparison.Ordinal))
        {
            text.Body.Markdown = ReplaceFirst(body, words, instead);
            return entry;
        }

        var place = Named.FirstOrDefault(part => (name is null || part.Key == name) && part.Value.Read(text)?.Contains(words, StringComparison.Ordinal) == true);
        if (place.Key is null)
        {
            throw new InvalidOperationException($"{Entry} has no '{Words}' in {Tag}.");
        }

        place.Value.Write(text, ReplaceFirst(place.Value.Read(text)!, words, instead));
        return entry;
    }

    public override string ToString() => $"{Entry} {Tag} {Group}: {Words} -> {Instead}";

    private static string ReplaceFirst(string text, string words, string instead)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return string.Concat(text.AsSpan(0, start), instead, text.AsSpan(start + words.Length));
    }

    private static string Unescape(string text) => Escape().Replace(text, escape => escape.Value == "\\n" ? "\n" : ((char)Convert.ToInt32(escape.Value[2..], 16)).ToString());

    [GeneratedRegex(@"\\n|\\u[0-9a-f]{4}", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();

    [GeneratedRegex(@"\{([^{}|]+)\|[^{}|]+\}", RegexOptions.CultureInvariant)]
    private static partial Regex Reading();
}
