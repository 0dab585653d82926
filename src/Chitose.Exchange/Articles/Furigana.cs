using Markdig.Syntax.Inlines;

namespace Chitose.Exchange.Articles;

/// <summary>A word with its reading above it.</summary>
public sealed class Furigana : LeafInline
{
    public required string Base { get; init; }

    public required string Reading { get; init; }
}
