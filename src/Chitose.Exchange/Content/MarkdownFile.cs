using Chitose.Exchange.Content.Yaml;

namespace Chitose.Exchange.Content;

/// <summary>A Markdown file that begins with fields between two lines of <c>---</c>.</summary>
internal static class MarkdownFile
{
    private const string Fence = "---\n";

    public static (FactsMap Fields, string Body) Read(string path, string text, ICollection<Fault> faults)
    {
        var end = text.StartsWith(Fence, StringComparison.Ordinal)
            ? text.IndexOf("\n" + Fence, Fence.Length - 1, StringComparison.Ordinal)
            : -1;
        if (end < 0)
        {
            faults.Add(new Fault(path, 1, "", "has no fields; begin the file with a line '---', the fields, and another line '---'."));
            return (new FactsFile(path, faults).Nothing(), text);
        }

        var fields = new FactsFile(path, faults, linesBefore: 1).Read(text[Fence.Length..(end + 1)]);
        return (fields, text[(end + 1 + Fence.Length)..].Trim('\n'));
    }

    public static string Write(string fields, string body) =>
        body.Length == 0 ? $"{Fence}{fields}{Fence}" : $"{Fence}{fields}{Fence}\n{body}\n";
}
