using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;

namespace Chitose.Exchange.Translators;

/// <summary>A field whose words translators write: those whose Japanese <see cref="SourceFingerprint"/> watches.</summary>
internal sealed record TranslatedField(string Name, int MaxLength, Func<EntryText, string?> Read, Action<EntryText, string> Write)
{
    public static readonly IReadOnlyList<TranslatedField> All =
    [
        new(FieldPath.Title, EntryText.TitleMaxLength, text => text.Title, (text, words) => text.Title = words),
        new("shortTitle", EntryText.TitleMaxLength, text => text.ShortTitle, (text, words) => text.ShortTitle = words),
        new("officialName", EntryText.TitleMaxLength, text => text.OfficialName, (text, words) => text.OfficialName = words),
        new("headline", EntryText.TitleMaxLength, text => text.Headline, (text, words) => text.Headline = words),
        new(FieldPath.Lead, EntryText.SummaryMaxLength, text => text.Lead, (text, words) => text.Lead = words),
        new(FieldPath.Summary, EntryText.SummaryMaxLength, text => text.Summary, (text, words) => text.Summary = words),
        new(FieldPath.Alternative, EntryText.AlternativeMaxLength, text => text.Alternative, (text, words) => text.Alternative = words),
        new(FieldPath.Body, EntryText.BodyMaxLength, text => text.Body.Markdown, (text, words) => text.Body.Markdown = words),
    ];

    public static TranslatedField? Named(string name) => All.FirstOrDefault(field => field.Name == name);

    public bool IsBody => Name == FieldPath.Body;

    /// <summary>Whether a translation is wanted wherever there is Japanese. A short title may be needless in another language.</summary>
    public bool IsNeeded => Name is FieldPath.Title or FieldPath.Summary or FieldPath.Alternative or FieldPath.Body;

    /// <summary>Words as this field keeps them.</summary>
    public string Tidy(string words)
    {
        var lines = words.ReplaceLineEndings("\n").Trim();
        return Name is FieldPath.Lead or FieldPath.Summary or FieldPath.Body
            ? lines
            : string.Join(' ', lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }
}
