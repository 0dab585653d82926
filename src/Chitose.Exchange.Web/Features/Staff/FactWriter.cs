using System.Globalization;
using System.Text.Json;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Events;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Media;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Photos;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff;

/// <summary>Writes the value of any field as staff read it: dates, names and kinds in words instead of the store's own forms.</summary>
public sealed class FactWriter
{
    private static readonly Dictionary<string, Func<FactWriter, string, IEnumerable<string>>> Ways = new()
    {
        ["agreement.date"] = (writer, value) => [writer.Date(value)],
        ["date"] = (writer, value) => [writer.Date(value)],
        ["endDate"] = (writer, value) => [writer.Date(value)],
        ["sortDate"] = (writer, value) => [writer.Date(value)],
        ["formerDate"] = (writer, value) => [writer.Date(value)],
        ["startTime"] = (writer, value) => [writer.Time(value)],
        ["endTime"] = (writer, value) => [writer.Time(value)],
        ["admission"] = (writer, value) => [writer.Word(Read<Admission>(value))],
        ["agreement.place"] = (writer, value) => [writer.Name(value)],
        ["place"] = (writer, value) => [value == ExchangeEvent.Online ? writer._words.Online : writer.Name(value)],
        ["country"] = (writer, value) => [writer.Name(value)],
        ["division"] = (writer, value) => [writer.Name(value)],
        ["counterpart"] = (writer, value) => [writer.Name(value)],
        ["tie"] = (writer, value) => [writer.Word(Read<PartnerKind>(value))],
        ["occasion"] = (writer, value) => [writer.Word(Read<EventKind>(value))],
        ["status"] = (writer, value) => [writer.Word(Read<EventStatus>(value))],
        ["isWithheld"] = (writer, value) => [writer.YesOrNo(value)],
        ["wikidata.checked"] = (writer, value) => [writer.YesOrNo(value)],
        ["sources"] = (writer, value) => Read<List<string>>(value).Select(writer.Source),
        ["agreement.sources"] = (writer, value) => Read<List<string>>(value).Select(writer.Source),
        ["formerSlugs"] = (writer, value) => Read<List<string>>(value),
        ["aliases"] = (writer, value) => Read<List<string>>(value),
        ["disputed"] = (writer, value) => Read<List<DisputedDate>>(value).Select(writer.Disputed),
        ["agreement.disputed"] = (writer, value) => Read<List<DisputedDate>>(value).Select(writer.Disputed),
        ["partners"] = (writer, value) => Read<List<PartnerTie>>(value).OrderBy(tie => tie.Position).Select(tie => writer.Partner(tie.Partner)),
        ["statistics"] = (writer, value) => Read<List<Statistic>>(value).Select(writer.Statistic),
        ["figures"] = (writer, value) => Read<List<EventFigure>>(value).Select(writer.Figure),
        ["links"] = (writer, value) => Read<List<RelatedLink>>(value).Select(writer.Link),
        ["dateText"] = (writer, value) => writer.InEachLanguage(Read<LocalizedText>(value)),
        ["file"] = (writer, value) => [writer.Size(Read<StoredPhoto>(value))],
        ["focus"] = (writer, value) => [writer.Word(Read<Focus>(value))],
        ["role"] = (writer, value) => [writer.Word(Read<PhotoRole>(value))],
        ["people"] = (writer, value) => [writer.Word(Read<PhotoPeople>(value))],
        ["consent.until"] = (writer, value) => [writer.Date(value)],
        ["consent.withdrawn"] = (writer, value) => [writer.Date(value)],
        ["credit"] = (writer, value) => writer.InEachLanguage(Read<LocalizedText>(value)),
        ["taken"] = (writer, value) => [writer.Date(value)],
        ["places"] = (writer, value) => Read<List<PhotoPlace>>(value).Select(writer.Place),
        ["brochure"] = (writer, value) => Read<List<BrochureLine>>(value).Select(line => writer._words.BrochureLine(line: writer._edition.Number(line.Line), text: line.Text)),
    };

    private readonly Edition _edition;
    private readonly IReadOnlyDictionary<string, string> _partners;
    private readonly IReadOnlyDictionary<int, string> _pages;
    private readonly FieldsWords _words;

    private FactWriter(Edition edition, IReadOnlyDictionary<string, string> partners, IReadOnlyDictionary<int, string> pages) =>
        (_edition, _partners, _pages, _words) = (edition, partners, pages, FieldsWords.In(edition.Language));

    /// <param name="edition">The edition in the language of the interface.</param>
    /// <param name="published">Knows the names of partners and pages.</param>
    /// <param name="cancel">Gives up reading.</param>
    public static async Task<FactWriter> ReadAsync(Edition edition, PublishedContent published, CancellationToken cancel) => new(
        edition,
        await published.PartnerNamesAsync(edition.Language, cancel),
        await published.TitlesAsync(edition.Language, cancel));

    /// <summary>A value line by line; no line for none.</summary>
    /// <param name="path">The field.</param>
    /// <param name="value">As <see cref="FieldChange"/> gives it.</param>
    public IReadOnlyList<string> Write(FieldPath path, string value) =>
        value.Length == 0 ? [] : Ways.TryGetValue(path.Name, out var write) ? [.. write(this, value)] : [value];

    private static T Read<T>(string value)
    {
        // Lists and objects are JSON as they stand; a single word of an enumeration is a string.
        var json = value[0] is '[' or '{' ? value : JsonSerializer.Serialize(value);
        return JsonSerializer.Deserialize<T>(json, EntryJson.Options) ?? throw new JsonException($"There is no {typeof(T).Name} in '{value}'.");
    }

    private string Date(string value) => _edition.Date(HistoricDate.Parse(value)).Text;

    private string Time(string value) => TimeWriter.Write(TimeOnly.Parse(value, CultureInfo.InvariantCulture), _edition.Language);

    private string Name(string id) => _edition.References.Names.TryGetValue(id, out var name) ? name.In(_edition.Language).Text : id;

    private string Source(string id) => _edition.References.Sources.TryGetValue(id, out var source) ? source.Title : id;

    private string Partner(string slug) => _partners.GetValueOrDefault(slug, slug);

    private string YesOrNo(string value) => value == "true" ? _words.Yes : _words.No;

    private string Disputed(DisputedDate other)
    {
        var date = _edition.Date(other.Date).Text;
        return other.Where is { } where ? _words.DateWithWords(date: date, words: where) : date;
    }

    private string Statistic(Statistic statistic)
    {
        var figure = _words.Figure(name: Word(statistic.Measure), value: _edition.Number(statistic.Value));
        string?[] notes = [statistic.AsOf is { } date ? _edition.Date(date).Text : null, statistic.Basis is { } basis ? Word(basis) : null];
        var note = string.Join(_words.And, notes.Where(text => text is not null));
        return note.Length == 0 ? figure : _words.FigureNoted(figure: figure, note: note);
    }

    private string Figure(EventFigure figure)
    {
        var (name, value) = (Word(figure.Key), _edition.Number(figure.Value));
        return figure.Approximate ? _words.FigureAbout(name: name, value: value) : _words.Figure(name: name, value: value);
    }

    private string Size(StoredPhoto file) => _words.PixelSize(width: _edition.Number(file.Width), height: _edition.Number(file.Height));

    private string Place(PhotoPlace place) => _words.PlaceOnPage(
        page: _pages.GetValueOrDefault(place.Page) ?? place.Page.ToString(CultureInfo.InvariantCulture),
        position: place.Position.ToString(CultureInfo.InvariantCulture));

    private string Link(RelatedLink link) => _words.FigureNoted(figure: link.Text.In(_edition.Language).Text, note: link.Url);

    private IEnumerable<string> InEachLanguage(LocalizedText text) =>
        text.Texts.Select(pair => _words.InLanguage(language: ShellWords.In(_edition.Language).NameOf(pair.Key), field: pair.Value));

    private string Word(Enum value) => _words.WordFor(value);
}
