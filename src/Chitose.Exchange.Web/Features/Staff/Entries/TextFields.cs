using System.Globalization;
using Chitose.Exchange.Comparing;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Features.Staff.Findings;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>Which fields a text of each kind of entry has, in the order of the page. A field that is in use is never left out.</summary>
internal sealed class TextFields(Entry entry, Language edited, TextForm form, IReadOnlyList<ShownFinding> findings, FormFaults? faults, Language reader)
{
    private readonly EntryText? _source = edited.IsSource ? null : entry.TextIn(Language.Source);
    private readonly FieldsWords _names = FieldsWords.In(reader);
    private readonly EntriesWords _words = EntriesWords.In(reader);

    private bool IsPartner => entry.Kind == EntryKind.Partner;

    private bool IsPage => entry.Kind == EntryKind.Page;

    public IReadOnlyList<TextField> All =>
    [
        .. new[]
        {
            Field("title", nameof(TextForm.Title), form.Title, text => text.Title) with { IsRequired = true },
            InUse("shortTitle", nameof(TextForm.ShortTitle), form.ShortTitle, text => text.ShortTitle, !IsPage),
            InUse("officialName", nameof(TextForm.OfficialName), form.OfficialName, text => text.OfficialName, IsPartner),
            InUse("reading", nameof(TextForm.Reading), form.Reading, text => text.Reading, IsPartner && edited.IsSource),
            InUse("aliases", nameof(TextForm.Aliases), form.Aliases, text => string.Join('\n', text.Aliases), IsPartner) is { } aliases
                ? aliases with { Rows = 2, Hint = _words.AliasesHint }
                : null,
            InUse("shownAlias", nameof(TextForm.ShownAlias), form.ShownAlias, text => text.ShownAlias, false),
            InUse("headline", nameof(TextForm.Headline), form.Headline, text => text.Headline, false) is { } headline ? headline with { Hint = _words.HeadlineHint } : null,
            InUse("lead", nameof(TextForm.Lead), form.Lead, text => text.Lead, IsPage) is { } lead ? lead with { Rows = 2 } : null,
            Field("summary", nameof(TextForm.Summary), form.Summary, text => text.Summary) with { Rows = 3, IsRequired = true, Hint = SummaryHint },
            Field("body", nameof(TextForm.Body), form.Body, text => text.Body.Markdown) with { Rows = 14, IsMarked = true },
            InUse("easyJapanese", nameof(TextForm.EasyJapanese), form.EasyJapanese, text => text.Body.EasyJapanese, IsPartner && edited.IsSource) is { } easy
                ? easy with { Rows = 6, Hint = _words.EasyHint }
                : null,
        }.OfType<TextField>(),
    ];

    private string SummaryHint => _words.SummaryHint(
        now: (form.Summary?.Length ?? 0).ToString(CultureInfo.InvariantCulture),
        most: EntryText.SummaryMaxLength.ToString(CultureInfo.InvariantCulture));

    /// <summary>A field that entries of this kind have, or that this one has in this language or in Japanese.</summary>
    private TextField? InUse(string name, string input, string? value, Func<EntryText, string?> read, bool isUsual) =>
        isUsual || !string.IsNullOrEmpty(value) || (IsTranslated(name) && _source is not null && !string.IsNullOrEmpty(read(_source))) ? Field(name, input, value, read) : null;

    /// <summary>Readings and easy Japanese are Japanese only.</summary>
    private static bool IsTranslated(string name) => name is not ("reading" or "easyJapanese");

    private TextField Field(string name, string input, string? value, Func<EntryText, string?> read)
    {
        var path = new FieldPath(edited, name);
        return new TextField
        {
            Name = name,
            Id = EditorPlace.IdOf(path),
            Input = $"Text.{input}",
            Language = edited,
            Faults = faults,
            Label = _names.NameOf(path),
            Value = value,
            Source = _source is null ? [] : Paragraphs.Of(PlainReadings.Of(read(_source) ?? "")),
            Findings = [.. findings.Where(finding => finding.Field == path)],
        };
    }
}
