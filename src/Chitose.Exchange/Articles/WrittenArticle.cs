using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Chitose.Exchange.Articles;

/// <summary>A running text taken apart: what a reader reads, and what it is built of, each with its place in what was written.</summary>
public sealed class WrittenArticle
{
    private readonly PlainTextWriter _plain;
    private readonly string _written;
    private readonly List<WrittenHeading> _headings = [];
    private readonly List<WrittenLink> _links = [];
    private readonly List<WrittenList> _lists = [];
    private readonly List<WrittenTable> _tables = [];
    private readonly List<WrittenParagraph> _paragraphs = [];

    private WrittenArticle(string written)
    {
        _written = written;
        _plain = new PlainTextWriter(written);
        try
        {
            ReadBlocks(Markdown.Parse(written, ArticleSyntax.Pipeline));
            Plain = _plain.Close();
        }
        catch (ArgumentException)
        {
            // Markdig refuses what is nested without end, and so does the editor; such a text has words, but no parts.
            IsReadable = false;
            Plain = PlainText.OfLine(written);
        }
    }

    public PlainText Plain { get; }

    /// <summary>False for a text that no page can be made of.</summary>
    public bool IsReadable { get; } = true;

    public IReadOnlyList<WrittenHeading> Headings => _headings;

    /// <summary>Links and images, in order.</summary>
    public IReadOnlyList<WrittenLink> Links => _links;

    public IReadOnlyList<WrittenList> Lists => _lists;

    public IReadOnlyList<WrittenTable> Tables => _tables;

    /// <summary>Paragraphs outside lists and tables.</summary>
    public IReadOnlyList<WrittenParagraph> Paragraphs => _paragraphs;

    public static WrittenArticle Read(string written) => new(written);

    private void ReadBlocks(ContainerBlock blocks)
    {
        foreach (var block in blocks)
        {
            ReadBlock(block);
        }
    }

    private void ReadBlock(Block block)
    {
        _plain.Break(block.Span.Start);
        switch (block)
        {
            case Table table:
                _tables.Add(new WrittenTable(table.Count, table.ColumnDefinitions.Count, table.Span.Start, table.Span.Length));
                ReadBlocks(table);
                break;
            case ListBlock list:
                _lists.Add(new WrittenList(list.IsOrdered, list.Count, list.Span.Start, list.Span.Length));
                ReadBlocks(list);
                break;
            case ContainerBlock container:
                ReadBlocks(container);
                break;
            case LeafBlock leaf:
                ReadLeaf(leaf);
                break;
        }
    }

    private void ReadLeaf(LeafBlock leaf)
    {
        var start = _plain.Length;
        if (leaf is CodeBlock code)
        {
            _plain.Copy(code.Span.Start, Math.Min(code.Span.Length, _written.Length - code.Span.Start));
        }
        else if (leaf.Inline is { } inlines)
        {
            ReadInlines(inlines);
        }

        var length = _plain.Length - start;
        switch (leaf)
        {
            case HeadingBlock heading:
                _headings.Add(new WrittenHeading(heading.Level, start, length, heading.Span.Start, heading.Span.Length));
                break;
            case ParagraphBlock { Parent: MarkdownDocument }:
                _paragraphs.Add(new WrittenParagraph(start, length));
                break;
        }
    }

    private void ReadInlines(ContainerInline inlines)
    {
        foreach (var inline in inlines)
        {
            ReadInline(inline);
        }
    }

    private void ReadInline(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                ReadLiteral(literal);
                break;
            case Furigana furigana:
                _plain.Copy(furigana.Span.Start + 1, furigana.Base.Length);
                break;
            case LineBreakInline:
                _plain.Add("\n", inline.Span.Start);
                break;
            case CodeInline code:
                _plain.Add(code.Content, code.Span.Start);
                break;
            case HtmlEntityInline entity:
                _plain.Add(entity.Transcoded.ToString(), entity.Span.Start);
                break;
            case AutolinkInline link:
                _links.Add(new WrittenLink(link.Url, false, _plain.Length, 0, link.Span.Start, link.Span.Length));
                _plain.Add(" ", link.Span.Start);
                break;
            case LinkInline link:
                var start = _plain.Length;
                ReadInlines(link);
                _links.Add(new WrittenLink(link.Url ?? "", link.IsImage, start, _plain.Length - start, link.Span.Start, link.Span.Length));
                break;
            case ContainerInline container:
                ReadInlines(container);
                break;
        }
    }

    /// <summary>The span of a literal may begin before its words: at the sign that escapes the first, or at the space that a cell begins with.</summary>
    private void ReadLiteral(LiteralInline literal)
    {
        var words = literal.Content.AsSpan();
        var start = Math.Clamp(literal.Span.Start, 0, _written.Length);
        var before = _written.AsSpan(start).IndexOf(words, StringComparison.Ordinal);
        if (before >= 0)
        {
            _plain.Copy(start + before, words.Length);
        }
        else
        {
            _plain.Add(words.ToString(), start);
        }
    }
}
