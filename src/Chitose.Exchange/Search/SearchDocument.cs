using Chitose.Exchange.Articles;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Events;
using Chitose.Exchange.Glossary;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Partners;

namespace Chitose.Exchange.Search;

/// <summary>What the search keeps of an entry in one language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Title">Its title.</param>
/// <param name="Summary">Its summary.</param>
/// <param name="Body">What a reader reads of lead, body and easy Japanese.</param>
/// <param name="ReadAloud">The body in kana, as far as it has readings; found but not shown.</param>
internal sealed record SearchDocument(Language Language, string Title, string Summary, string Body, string ReadAloud)
{
    public static IEnumerable<SearchDocument> Of(Entry entry) => entry.Texts.Select(text =>
    {
        string[] written = [text.Lead ?? "", text.Body.Markdown, text.Body.EasyJapanese];
        return new SearchDocument(
            text.Language,
            PlainText.OfLine(text.Title).Text,
            PlainText.OfLine(text.Summary).Text,
            Plain(written),
            Plain(written.Where(part => WrittenReading.In(part).Any()).Select(WrittenReading.ReadAloud)));
    });

    /// <summary>Every name of an entry in any language and script, whether right or a known wrong one.</summary>
    public static IReadOnlyList<string> NamesOf(Entry entry, SearchGlossary glossary)
    {
        var own = entry.Texts.SelectMany(text => OwnNames(text).Select(name => (text.Language, Name: name))).ToList();
        return
        [
            .. own.Select(pair => pair.Name)
                .Concat(own.SelectMany(pair => glossary.Called(pair.Language, pair.Name)).Distinct().SelectMany(SearchGlossary.SpellingsOf))
                .Append(entry is Partner { LocalName: { } local } ? local.Name : "")
                .Where(name => name.Length > 0)
                .Distinct(),
        ];
    }

    /// <summary>Names of what a partner lies in or belongs to, by which readers look for it: ノルウェー.</summary>
    public static IEnumerable<string> PlaceNamesOf(Entry entry, SearchGlossary glossary) =>
        entry is Partner ? PlacesOf(entry).Select(glossary.WithId).OfType<GlossaryTerm>().SelectMany(SearchGlossary.SpellingsOf) : [];

    /// <summary>Other spellings of the names that stand in an entry's titles, and of the places it belongs to.</summary>
    public static IReadOnlyList<string> MentionsOf(Entry entry, SearchGlossary glossary)
    {
        var terms = entry.Texts.SelectMany(text => glossary.NamedIn(text.Language, text.Title))
            .Concat(PlacesOf(entry).Select(glossary.WithId).OfType<GlossaryTerm>());
        return [.. terms.Distinct().SelectMany(SearchGlossary.SpellingsOf).Distinct()];
    }

    private static string Plain(IEnumerable<string> written) =>
        string.Join('\n', written.Where(part => part.Length > 0).Select(part => WrittenArticle.Read(part).Plain.Text.Trim()));

    private static IEnumerable<string> OwnNames(EntryText text) =>
        new[] { text.Title, text.ShortTitle, text.OfficialName, text.ShownAlias, text.Reading }.OfType<string>().Concat(text.Aliases).Select(name => PlainText.OfLine(name).Text);

    private static IEnumerable<string?> PlacesOf(Entry entry) => entry switch
    {
        Partner partner => [partner.Country, partner.Division, partner.Counterpart],
        ExchangeEvent held => [held.Place],
        _ => [],
    };
}
