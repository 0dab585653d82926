using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Checks;

/// <summary>What people wrote about an entry in one language, field by field. Other spellings, by which readers search, are no part of it.</summary>
public sealed class CheckedText
{
    private readonly CheckContext _context;

    internal CheckedText(EntryText text, CheckContext context)
    {
        _context = context;
        Text = text;
        Fields =
        [
            .. Line(FieldPath.Title, text.Title),
            .. Line(FieldPath.ShortTitle, text.ShortTitle),
            .. Line(FieldPath.OfficialName, text.OfficialName),
            .. Line(FieldPath.Headline, text.Headline),
            .. Line(FieldPath.Lead, text.Lead),
            .. Line(FieldPath.Summary, text.Summary),
            .. Line(FieldPath.Alternative, text.Alternative),
            .. Article(FieldPath.Body, text.Body.Markdown),
            .. Article(FieldPath.EasyJapanese, text.Body.EasyJapanese),
        ];
    }

    public EntryText Text { get; }

    public Language Language => Text.Language;

    /// <summary>The fields that are not empty.</summary>
    public IReadOnlyList<CheckedField> Fields { get; }

    /// <summary>The fields written with Markdown.</summary>
    public IEnumerable<CheckedField> Articles => Fields.Where(part => part.IsArticle);

    /// <summary>A field by its name, unless it is empty.</summary>
    public CheckedField? Field(string name) => Fields.FirstOrDefault(part => part.Path.Name == name);

    private IEnumerable<CheckedField> Line(string name, string? written) => Field(name, written, isArticle: false);

    private IEnumerable<CheckedField> Article(string name, string? written) => Field(name, written, isArticle: true);

    private IEnumerable<CheckedField> Field(string name, string? written, bool isArticle) =>
        string.IsNullOrWhiteSpace(written) ? [] : [new CheckedField(new FieldPath(Language, name), written, isArticle, _context)];
}
