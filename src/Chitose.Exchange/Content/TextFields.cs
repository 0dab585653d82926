using Chitose.Exchange.Content.Yaml;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Content;

/// <summary>The text of one language as a Markdown file, both ways.</summary>
internal static class TextFields
{
    public static EntryText Read(FactsMap fields, string body, string easyJapanese, Language language, bool isPhoto)
    {
        var text = new EntryText
        {
            Language = language,
            Title = isPhoto && !language.IsSource ? fields.Optional("title") ?? "" : fields.Required("title", "…"),
            ShortTitle = fields.Optional("short-title"),
            OfficialName = fields.Optional("official-name"),
            Reading = fields.Optional("reading"),
            Aliases = fields.Strings("aliases"),
            ShownAlias = fields.Optional("shown-alias"),
            Headline = fields.Optional("headline"),
            Lead = fields.Optional("lead"),
            Summary = isPhoto ? "" : fields.Required("summary", "…"),
            Alternative = isPhoto ? fields.Optional("alternative") : null,
            Updated = fields.RequiredDay("updated"),
            TranslatedFrom = fields.Optional("translated-from"),
            Body = new EntryBody { Markdown = body, EasyJapanese = easyJapanese },
        };
        Limit(fields, "title", text.Title, EntryText.TitleMaxLength);
        Limit(fields, "summary", text.Summary, EntryText.SummaryMaxLength);
        Limit(fields, "alternative", text.Alternative ?? "", EntryText.AlternativeMaxLength);
        Limit(fields, "body", body, EntryText.BodyMaxLength);
        fields.Close();
        return text;
    }

    public static string Write(EntryText text) => MarkdownFile.Write(
        FactsWriter.Write(fields =>
        {
            fields.Put("title", text.Title);
            fields.Put("short-title", text.ShortTitle);
            fields.Put("official-name", text.OfficialName);
            fields.Put("reading", text.Reading);
            fields.Put("aliases", text.Aliases);
            fields.Put("shown-alias", text.ShownAlias);
            fields.Put("headline", text.Headline);
            fields.Put("lead", text.Lead);
            fields.Put("summary", text.Summary);
            fields.Put("alternative", text.Alternative);
            fields.Put("updated", new HistoricDate(text.Updated));
            fields.Put("translated-from", text.TranslatedFrom);
        }),
        text.Body.Markdown);

    private static void Limit(FactsMap fields, string field, string text, int length)
    {
        if (text.Length > length)
        {
            fields.Report(field, $"is {text.Length} characters long; write at most {length}.");
        }
    }
}
