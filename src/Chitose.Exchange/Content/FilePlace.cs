namespace Chitose.Exchange.Content;

/// <summary>A stretch of a content file. Lines and columns count from 1, columns in UTF-16 units as editors do; the end is the place behind it.</summary>
/// <param name="File">Path within the content folder.</param>
/// <param name="Line">Where it begins.</param>
/// <param name="Column">Where in that line.</param>
/// <param name="EndLine">Where it ends.</param>
/// <param name="EndColumn">Where in that line.</param>
public sealed record FilePlace(string File, int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>Whether the file holds there, letter by letter, the words that were asked for.</summary>
    public bool IsVerbatim { get; init; }

    /// <summary>The beginning of a line, for what is about all of it.</summary>
    public static FilePlace OfLine(string file, int line) => new(file, line, 1, line, 1);

    internal static FilePlace Of(string file, string text, int start, int end)
    {
        var (line, column) = Count(text, start);
        var (endLine, endColumn) = Count(text, end);
        return new FilePlace(file, line, column, endLine, endColumn);
    }

    private static (int Line, int Column) Count(string text, int index)
    {
        var before = text.AsSpan(0, Math.Clamp(index, 0, text.Length));
        return (before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'));
    }
}
