using Chitose.Exchange.Entries;
using Chitose.Exchange.Events;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Web.Resources.Staff;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>The facts of an entry, which are the same in every language, and what there is to choose from.</summary>
public sealed record FactsPage
{
    private const int MoreRows = 3;

    public required EntryForm Form { get; init; }

    public required EntryKind Kind { get; init; }

    public required bool IsOpen { get; init; }

    /// <summary>Whether the site itself leads to the page, so that its address stays.</summary>
    public required bool IsAddressFixed { get; init; }

    /// <summary>How readers of each language see the facts.</summary>
    public required IReadOnlyList<FactLine> Lines { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>The open question of an event or program, with what it is about.</summary>
    public required OpenQuestion? Question { get; init; }

    /// <summary>The partners that an event or program belongs to, for the way to them.</summary>
    public IReadOnlyList<PartnerName> Tied { get; init; } = [];

    /// <summary>The language that is being edited.</summary>
    public Language Edited { get; init; } = Language.Source;

    /// <summary>Which rows there should be more of.</summary>
    public required string? Add { get; init; }

    public required KnownReferences Known { get; init; }

    public required Language Reader { get; init; }

    public required FormFaults? Faults { get; init; }

    private FieldsWords Names => FieldsWords.In(Reader);

    private EntriesWords Words => EntriesWords.In(Reader);

    public IEnumerable<SelectListItem> Ties => Of<PartnerKind>(Form.Partner?.Tie);

    public IEnumerable<SelectListItem> Countries => NamesOf(Form.Partner?.Country, NoneYet(Form.Partner?.Country), "country");

    public IEnumerable<SelectListItem> Divisions => NamesOf(Form.Partner?.Division, NoneYet(Form.Partner?.Division), "place");

    public IEnumerable<SelectListItem> Counterparts => NamesOf(Form.Partner?.Counterpart, Words.CounterpartCity, "organization", "school");

    public IEnumerable<SelectListItem> SigningPlaces => NamesOf(Form.Partner?.Place, NoneYet(Form.Partner?.Place), "place", "school", "organization");

    public IEnumerable<SelectListItem> DateQuestions => Questions(Form.Partner?.Question);

    public IEnumerable<SelectListItem> PlaceQuestions => Questions(Form.Partner?.PlaceQuestion);

    public IEnumerable<SelectListItem> Occasions => Of<EventKind>(Form.Event?.Occasion);

    public IEnumerable<SelectListItem> Statuses => Of<EventStatus>(Form.Event?.Status);

    public IEnumerable<SelectListItem> Admissions => Of<Admission>(Form.Event?.Admission).Prepend(new SelectListItem(Words.BasisUnknown, "", string.IsNullOrEmpty(Form.Event?.Admission)));

    public IEnumerable<SelectListItem> Places =>
        NamesOf(Form.Event?.Place, Words.PlaceUnknown, "place", "school", "organization")
            .Append(new SelectListItem(Words.PlaceOnline, ExchangeEvent.Online, Form.Event?.Place == ExchangeEvent.Online));

    public IReadOnlyList<StatisticRow> Statistics => Rows(Form.Partner?.Statistics, row => row.IsEmpty, "statistics");

    public IReadOnlyList<FigureRow> Figures => Rows(Form.Event?.Figures, row => row.IsEmpty, "figures");

    public IReadOnlyList<LinkRow> Links => Rows(Form.Links, row => row.IsEmpty, "links");

    public IEnumerable<SelectListItem> Measures(StatisticRow row) => Of<Measure>(row.Measure);

    public IEnumerable<SelectListItem> Bases(StatisticRow row) => Of<StatisticBasis>(row.Basis).Prepend(new SelectListItem(Words.BasisUnknown, "", string.IsNullOrEmpty(row.Basis)));

    public IEnumerable<SelectListItem> Keys(FigureRow row) => Of<EventFigureKey>(row.Key);

    /// <summary>A new entry starts without a choice, so that none is made by chance.</summary>
    private string? NoneYet(string? chosen) => string.IsNullOrEmpty(chosen) ? Words.Choose : null;

    private IEnumerable<SelectListItem> Of<TEnum>(string? chosen)
        where TEnum : struct, Enum =>
        Enum.GetValues<TEnum>().Select(value => new SelectListItem(Names.WordFor(value), value.ToString(), value.ToString() == chosen));

    private IEnumerable<SelectListItem> NamesOf(string? chosen, string? none, params string[] contexts)
    {
        var items = Known.Names
            .Where(name => contexts.Contains(name.Context) || name.Id == chosen)
            .Select(name => new SelectListItem(name.Texts.In(Reader).Text, name.Id, name.Id == chosen));
        return none is null ? items : items.Prepend(new SelectListItem(none, "", string.IsNullOrEmpty(chosen)));
    }

    private IEnumerable<SelectListItem> Questions(string? chosen) =>
        Known.Questions
            .Select(question => new SelectListItem(Words.Unconfirmed(question: question.Id), question.Id, question.Id == chosen))
            .Prepend(new SelectListItem(Words.Confirmed, "", string.IsNullOrEmpty(chosen)));

    /// <summary>The rows there are, and one more to write in, or several where more were asked for.</summary>
    private List<TRow> Rows<TRow>(IEnumerable<TRow>? rows, Func<TRow, bool> isEmpty, string list)
        where TRow : new() =>
        [.. (rows ?? []).Where(row => !isEmpty(row)), .. Enumerable.Range(0, Add == list ? MoreRows : 1).Select(_ => new TRow())];
}
