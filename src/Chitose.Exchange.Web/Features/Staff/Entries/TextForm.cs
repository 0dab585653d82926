using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;

namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>The words of one language as they are typed.</summary>
public sealed class TextForm
{
    private const int LeadMaxLength = 500;
    private const int EasyMaxLength = 10_000;

    public string? Title { get; set; }

    public string? ShortTitle { get; set; }

    public string? OfficialName { get; set; }

    public string? Reading { get; set; }

    /// <summary>One a line.</summary>
    public string? Aliases { get; set; }

    public string? ShownAlias { get; set; }

    public string? Headline { get; set; }

    public string? Lead { get; set; }

    public string? Summary { get; set; }

    public string? Body { get; set; }

    public string? EasyJapanese { get; set; }

    /// <summary>Most characters that a field may have.</summary>
    internal static int LimitOf(string name) => name switch
    {
        FieldPath.Summary => EntryText.SummaryMaxLength,
        FieldPath.Body => EntryText.BodyMaxLength,
        FieldPath.EasyJapanese => EasyMaxLength,
        FieldPath.Lead or "aliases" => LeadMaxLength,
        _ => EntryText.TitleMaxLength,
    };

    /// <summary>A field cleaned as its kind asks: of one line, or of several.</summary>
    internal static string Cleaned(string name, string? typed) => name is FieldPath.Body or FieldPath.EasyJapanese ? Typed.Text(typed) : Typed.Line(typed);

    internal static TextForm Of(EntryText? text) => text is null ? new TextForm() : new TextForm
    {
        Title = text.Title,
        ShortTitle = text.ShortTitle,
        OfficialName = text.OfficialName,
        Reading = text.Reading,
        Aliases = string.Join('\n', text.Aliases),
        ShownAlias = text.ShownAlias,
        Headline = text.Headline,
        Lead = text.Lead,
        Summary = text.Summary,
        Body = text.Body.Markdown,
        EasyJapanese = text.Body.EasyJapanese,
    };

    internal void ApplyTo(EntryText text, FormReading reading)
    {
        string Id(string name) => EditorPlace.IdOf(new FieldPath(text.Language, name));

        text.Title = reading.Limited(Id("title"), Typed.Line(Title), EntryText.TitleMaxLength, text.Title);
        text.ShortTitle = reading.Optional(Id("shortTitle"), ShortTitle, text.ShortTitle);
        text.OfficialName = reading.Optional(Id("officialName"), OfficialName, text.OfficialName);
        text.Reading = reading.Optional(Id("reading"), Reading, text.Reading);
        text.Aliases = [.. Typed.Lines(reading.Limited(Id("aliases"), Aliases ?? "", LeadMaxLength, string.Join('\n', text.Aliases)))];
        text.ShownAlias = reading.Optional(Id("shownAlias"), ShownAlias, text.ShownAlias);
        text.Headline = reading.Optional(Id("headline"), Headline, text.Headline);
        text.Lead = reading.Optional(Id("lead"), Lead, text.Lead, LeadMaxLength);
        text.Summary = reading.Limited(Id("summary"), Typed.Line(Summary), EntryText.SummaryMaxLength, text.Summary);
        text.Body.Markdown = reading.Limited(Id("body"), Typed.Text(Body), EntryText.BodyMaxLength, text.Body.Markdown);
        text.Body.EasyJapanese = reading.Limited(Id("easyJapanese"), Typed.Text(EasyJapanese), EasyMaxLength, text.Body.EasyJapanese);
    }

    internal bool IsEmpty =>
        new[] { Title, ShortTitle, OfficialName, Reading, Aliases, ShownAlias, Headline, Lead, Summary, Body, EasyJapanese }.All(typed => Typed.Text(typed).Length == 0);
}
