namespace Chitose.Exchange.Content;

/// <summary>Something in a content file that keeps the whole import from being taken.</summary>
/// <param name="File">Path within the content folder.</param>
/// <param name="Line">Line in the file, from 1.</param>
/// <param name="Field">The field, as <c>agreement.date</c>; empty for the file as a whole.</param>
/// <param name="Message">What is wrong, and what to write instead.</param>
public sealed record Fault(string File, int Line, string Field, string Message)
{
    /// <summary>Column in the line, from 1; 0 if it is about the line as a whole.</summary>
    public int Column { get; init; }

    public override string ToString() => Field.Length == 0 ? $"{Place}: {Message}" : $"{Place}: {Field}: {Message}";

    private string Place => Column == 0 ? $"{File}:{Line}" : $"{File}:{Line}:{Column}";
}
