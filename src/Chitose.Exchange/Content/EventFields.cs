using Chitose.Exchange.Content.Yaml;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Events;

namespace Chitose.Exchange.Content;

/// <summary>The facts of an event as <c>event.yaml</c>, both ways.</summary>
internal static class EventFields
{
    private const string Withheld = "withheld";

    public static ExchangeEvent Read(string slug, FactsMap facts, List<EntryText> texts, KnownReferences known)
    {
        var exchangeEvent = new ExchangeEvent
        {
            Slug = slug,
            Number = facts.RequiredNumber("number", 2001),
            FormerSlugs = EntryFields.ReadFormerSlugs(facts),
            Occasion = facts.RequiredChoice<EventKind>("kind"),
            Date = facts.OptionalDate("date"),
            EndDate = facts.OptionalDate("end-date"),
            StartTime = facts.OptionalTime("start-time"),
            EndTime = facts.OptionalTime("end-time"),
            FormerDate = facts.OptionalDate("former-date"),
            DateText = facts.Localized("date-text"),
            SortDate = facts.OptionalDate("sort-date"),
            Place = facts.OptionalId("place", WithOnline(known.Names)),
            Partners = EntryFields.ReadPartners(facts, known.Partners),
            Question = facts.OptionalId("question", known.Questions),
            Disputed = EntryFields.ReadDisputed(facts, known.Sources),
            IsWithheld = facts.Optional("publication") == Withheld,
            Status = facts.OptionalChoice<EventStatus>("status") ?? EventStatus.Held,
            Admission = facts.OptionalChoice<Admission>("admission"),
            Figures = [.. facts.Maps("figures").Select(ReadFigure)],
            Sources = facts.Ids("sources", known.Sources),
            Links = EntryFields.ReadLinks(facts),
            Brochure = EntryFields.ReadBrochure(facts),
            Texts = texts,
        };
        if (facts.Optional("publication") is not (null or Withheld))
        {
            facts.Report("publication", $"is not known; write '{Withheld}', or leave it out to publish.");
        }

        if (exchangeEvent.Date is null && (exchangeEvent.DateText is null || exchangeEvent.SortDate is null))
        {
            facts.Report("date", "is missing; write a date, or 'date-text' and 'sort-date' if the date is not known.");
        }

        if (exchangeEvent.EndDate is { } end && end <= exchangeEvent.Date)
        {
            facts.Report("end-date", "does not lie after the date; leave it out for a single day.");
        }

        if (!exchangeEvent.AreHoursInOrder)
        {
            if (exchangeEvent.StartTime is null)
            {
                facts.Report("end-time", "needs a 'start-time' before it.");
            }
            else
            {
                facts.Report("start-time", "needs a 'date' that is a full day, and an 'end-time' only after it.");
            }
        }

        return exchangeEvent;
    }

    public static void Write(ExchangeEvent exchangeEvent, FactsWriter facts)
    {
        facts.Put("number", exchangeEvent.Number);
        facts.Put("former-slugs", exchangeEvent.FormerSlugs);
        facts.Put("kind", exchangeEvent.Occasion);
        facts.Put("date", exchangeEvent.Date);
        facts.Put("end-date", exchangeEvent.EndDate);
        facts.Put("start-time", exchangeEvent.StartTime);
        facts.Put("end-time", exchangeEvent.EndTime);
        facts.Put("former-date", exchangeEvent.FormerDate);
        facts.Put("date-text", exchangeEvent.DateText);
        facts.Put("sort-date", exchangeEvent.SortDate);
        facts.Put("place", exchangeEvent.Place);
        EntryFields.WritePartners(facts, exchangeEvent);
        facts.Put("question", exchangeEvent.Question);
        EntryFields.WriteDisputed(facts, exchangeEvent.Disputed);
        facts.Put("publication", exchangeEvent.IsWithheld ? Withheld : null);
        facts.Put("status", exchangeEvent.Status == EventStatus.Held ? null : Choice.Write(exchangeEvent.Status));
        facts.Put("admission", exchangeEvent.Admission is { } admission ? Choice.Write(admission) : null);
        facts.Put("figures", exchangeEvent.Figures, (map, figure) =>
        {
            map.Put("key", figure.Key);
            map.Put("value", figure.Value);
            map.PutFlag("approximate", figure.Approximate);
        });
        facts.Put("sources", exchangeEvent.Sources);
        EntryFields.WriteLinks(facts, exchangeEvent);
        EntryFields.WriteBrochure(facts, exchangeEvent);
    }

    private static KnownIds WithOnline(KnownIds names) =>
        new(names.Ids is null ? null : new HashSet<string>(names.Ids) { ExchangeEvent.Online }, $"{names.Where} (or '{ExchangeEvent.Online}')");

    private static EventFigure ReadFigure(FactsMap map)
    {
        var figure = new EventFigure(map.RequiredChoice<EventFigureKey>("key"), map.RequiredNumber("value", 15), map.Flag("approximate"));
        map.Close();
        return figure;
    }
}
