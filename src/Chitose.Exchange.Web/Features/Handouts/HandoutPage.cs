using Chitose.Exchange.Articles;
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

    /// <summary>How much running text a sheet has room for, in letters half as wide as a kanji; the readings above need room too.</summary>
    private const int LongestText = 900;
    private const int LongestEasyText = 700;

    public required PartnerPage Partner { get; init; }

    /// <summary>Name of the partner's page, as links call it.</summary>
    public required Phrase PartnerName { get; init; }

    public required string PartnerAddress { get; init; }

    public required string Summary { get; init; }

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
        var isEasy = !isPanel && page.EasyJapanese is not null && WidthOf(text.Body.EasyJapanese) <= LongestEasyText;
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
            Summary = text.Summary,
            Text = isEasy ? page.EasyJapanese : WidthOf(text.Body.Markdown) <= LongestText ? page.Article : null,
            IsEasy = isEasy,
            People = partner.Statistics.FirstOrDefault(figure => figure.Measure is Measure.Population or Measure.Students) is { } people
                ? PartnerDetails.LineOf(people, edition)
                : null,
            Chronology = ChronologyOf(partner, events, edition),
            Map = FriendMap.Of([partner], edition),
            IsPanel = isPanel,
            ShortAddress = site.Absolute($"/p/{partner.Number}"),
        };
    }

    /// <summary>What lies ahead ends the story where there is room.</summary>
    private static List<TimelineItem> ChronologyOf(Partner partner, IReadOnlyList<ExchangeEvent> events, Edition edition) =>
    [
        .. TellingEvents.Of(events, Lines, edition.Today).Select(entry => TimelineItem.Of(entry, edition) with { Address = null })
            .Concat(new[] { TimelineItem.Ahead(partner, edition) }.OfType<TimelineItem>())
            .Take(Lines),
    ];

    /// <summary>Of a text without its readings: letters from Hangul on take twice the room.</summary>
    private static int WidthOf(string markdown) => WrittenArticle.Read(markdown).Plain.Text.Sum(letter => letter < '\u1100' ? 1 : 2);
}
