using Chitose.Exchange.Content.Yaml;

namespace Chitose.Exchange.Content;

/// <summary>A Markdown file that begins with fields between two lines of <c>---</c>.</summary>
internal static class MarkdownFile
{
    private const string Fence = "---\n";

    /// <summary>Where in a file its fields begin.</summary>
    public static int FieldsStart => Fence.Length;

    public static (FactsMap Fields, string Body) Read(string path, string text, ICollection<Fault> faults)
    {
        if (EndOfFields(text) < 0)
        {
            faults.Add(new Fault(path, 1, "", "has no fields; begin the file with a line '---', the fields, and another line '---'."));
            return (new FactsFile(path, faults).Nothing(), text);
        }

        var fields = new FactsFile(path, faults, linesBefore: 1).Read(FieldsOf(text));
        return (fields, text[BodyStart(text)..].TrimEnd('\n'));
    }

    /// <summary>The fields of a file; empty for a file without.</summary>
    public static string FieldsOf(string text) => EndOfFields(text) is var end and >= 0 ? text[FieldsStart..end] : "";

    /// <summary>Where in a file its body begins.</summary>
    public static int BodyStart(string text)
    {
        var end = EndOfFields(text);
        var rest = end < 0 ? text.AsSpan() : text.AsSpan(end + Fence.Length).TrimStart('\n');
        return text.Length - rest.Length;
    }

    public static string Write(string fields, string body) =>
        body.Length == 0 ? $"{Fence}{fields}{Fence}" : $"{Fence}{fields}{Fence}\n{body}\n";

    /// <summary>Where the line begins that ends the fields; -1 in a file without fields.</summary>
    private static int EndOfFields(string text) => text.StartsWith(Fence, StringComparison.Ordinal)
        ? text.IndexOf("\n" + Fence, Fence.Length - 1, StringComparison.Ordinal) is var end and >= 0 ? end + 1 : -1
        : -1;
}
