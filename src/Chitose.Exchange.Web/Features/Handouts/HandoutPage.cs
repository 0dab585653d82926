using Chitose.Exchange.Events;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.Features.Home;
using Chitose.Exchange.Web.Features.Partners;
using Chitose.Exchange.Web.Rendering;
using Chitose.Exchange.Web.StructuredData;

namespace Chitose.Exchange.Web.Features.Handouts;

/// <summary>A partner on one sheet of paper, from what its page says.</summary>
public sealed record HandoutPage(PageFrame Frame) : SitePage(Frame)
{
    private const int Lines = 5;

    public required PartnerPage Partner { get; init; }

    /// <summary>Name of the partner's page, as links call it.</summary>
    public required Phrase PartnerName { get; init; }

    public required string PartnerAddress { get; init; }

    /// <summary>What stands in place of the running text; null where not even that has room.</summary>
    public required string? Summary { get; init; }

    /// <summary>Whether the heading is set in smaller letters.</summary>
    public required bool IsTitleLong { get; init; }

    /// <summary>Running text: in easy Japanese on handouts for Japanese classes, else that of the page; null where it is too long for the sheet.</summary>
    public required Article? Text { get; init; }

    public required bool IsEasy { get; init; }

    /// <summary>Population, or students of a school.</summary>
    public required PartnerDetails.Line? People { get; init; }

    public required IReadOnlyList<TimelineItem> Chronology { get; init; }

    public required FriendMap Map { get; init; }

    public required string ShortAddress { get; init; }

    public required bool IsPanel { get; init; }

    public bool HasReadings => Text is { HasReadings: true };

    public static HandoutPage For(Partner partner, PartnerPage page, IReadOnlyList<ExchangeEvent> events, SheetSize size, SiteAddress site)
    {
        var isPanel = size == SheetSize.Panel;
        var edition = page.Frame.Content;
        var words = page.Frame.Edition.Words;
        var text = partner.TextFor(edition.Language);
        var room = new SheetRoom(page.Title, $"{page.OwnName?.Name} {page.Place}", partner.ShortTitleIn(edition.Language).Text, WordsOf(page.Frame.Photo));
        var isEasy = !isPanel && page.EasyJapanese is { } easy && room.HoldsText(text.Body.EasyJapanese, hasHeading: true, easy.HasReadings);
        var title = isPanel ? words.PanelTitle(name: page.Title) : words.HandoutTitle(name: page.Title);
        return new HandoutPage(page.Frame with
        {
            Path = Addresses.PathOf(partner) + (isPanel ? "/panel" : "/handout"),
            Title = title,
            BodyClass = isPanel ? "panel-page" : null,
            Style = "handout",
            IsPassing = true,
            Card = null,
            Subject = Subject.None,
        })
        {
            Partner = page,
            PartnerName = partner.ShortTitleIn(page.Frame.Language),
            PartnerAddress = page.Frame.Edition.AddressOf(partner),
            Summary = room.HoldsSummary(text.Summary) ? text.Summary : null,
            IsTitleLong = room.IsTitleLong,
            Text = isEasy ? page.EasyJapanese : room.HoldsText(text.Body.Markdown, hasHeading: false, page.Article.HasReadings) ? page.Article : null,
            IsEasy = isEasy,
            People = partner.Statistics.FirstOrDefault(figure => figure.Measure is Measure.Population or Measure.Students) is { } people
                ? PartnerDetails.LineOf(people, edition)
                : null,
            Chronology = ChronologyOf(partner, events, edition, room.Chronology),
            Map = FriendMap.Of([partner], edition),
            IsPanel = isPanel,
            ShortAddress = site.Absolute($"/p/{partner.Number}"),
        };
    }

    /// <summary>What lies ahead ends the story where there is room.</summary>
    private static List<TimelineItem> ChronologyOf(Partner partner, IReadOnlyList<ExchangeEvent> events, Edition edition, double room)
    {
        TimelineItem LineOf(ExchangeEvent entry) => TimelineItem.Of(entry, edition) with { Address = null };
        var lines = TellingEvents.Of(events, Lines, room, entry => SheetRoom.HeightOf(LineOf(entry)), edition.Today).Select(LineOf).ToList();
        if (lines.Count < Lines && TimelineItem.Ahead(partner, edition) is { } ahead && lines.Append(ahead).Sum(SheetRoom.HeightOf) <= room)
        {
            lines.Add(ahead);
        }

        return lines;
    }

    private static string WordsOf(PhotoView? photo) => string.Join(' ', new[] { photo?.Caption, photo?.Credit }.OfType<Phrase>().Select(words => words.Text));
}
