using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Comparing;

/// <summary>
/// The text that two people made of one: what only one of them changed is as that one wants it, what both changed alike is so, and
/// what they changed differently in the same place is a <see cref="MergeConflict"/>. Within a paragraph, changes are in the same place
/// unless an unchanged word stands between them.
/// </summary>
public sealed class TextMerge
{
    private readonly IReadOnlyList<MergePiece> _pieces;

    private TextMerge(IReadOnlyList<MergePiece> pieces, IReadOnlyList<MergedPlace> places)
    {
        _pieces = pieces;
        Places = places;
        Conflicts = [.. pieces.Select(piece => piece.Conflict).OfType<MergeConflict>()];
    }

    /// <summary>What was changed by whom, in reading order, without the conflicts.</summary>
    public IReadOnlyList<MergedPlace> Places { get; }

    public IReadOnlyList<MergeConflict> Conflicts { get; }

    /// <summary>The merged text; null while there are conflicts.</summary>
    public string? Text => Conflicts.Count > 0 ? null : With(conflict => conflict.Mine);

    /// <summary>The merged text with a person's choice for each conflict.</summary>
    public string With(Func<MergeConflict, string> choice) =>
        Paragraphs.Join(_pieces.Select(piece => piece.Conflict is { } conflict ? choice(conflict) : piece.Text).Where(text => text.Length > 0));

    public static TextMerge Merge(string? original, string? mine, string? theirs, Language language)
    {
        var (old, my, their) = (Lines(original), Lines(mine), Lines(theirs));
        var merging = new ParagraphMerge(Paragraphs.Of(old), Paragraphs.Of(my), Paragraphs.Of(their), language);
        var (pieces, places) = merging.Merged();

        // Empty lines are set anew in a merged text, but where there is nothing to merge, the text stays as it was written.
        return my == their || their == old ? new TextMerge([new MergePiece(my)], places)
            : my == old ? new TextMerge([new MergePiece(their)], places)
            : new TextMerge(pieces, places);
    }

    private static string Lines(string? text) => (text ?? "").ReplaceLineEndings("\n");
}
