using System.Globalization;
using Chitose.Exchange.Checks;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Overview;
using Chitose.Exchange.Photos;
using Chitose.Exchange.Site;
using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Web.Features.Staff.Dashboard;

/// <summary>Gathers what waits for one person. Only what is shown is read whole.</summary>
public sealed class TurnDesk(ExchangeDbContext db, AsideSaves asides, PhotoAlbum album, CheckDesk checks)
{
    private const int Shown = 12;

    public async Task<TurnList> ReadAsync(SignedInStaff staff, IReadOnlyList<DraftLine> drafts, DateTime now, Language language, CancellationToken cancel)
    {
        var writer = new TurnWriter(language, now, staff.Person);
        var isPublisher = staff.IsAtLeast(StaffRole.Publisher);
        var reviews = isPublisher ? drafts.WaitingFor(staff.Person).ToList() : [];
        var unseen = isPublisher ? await UnseenAsync(staff.Person, cancel) : [];
        var (sentBack, open) = (drafts.SentBackTo(staff.Person).ToList(), drafts.OpenBy(staff.Person).ToList());
        var hidden = await album.HiddenAsync(DateOnly.FromDateTime(now.InChitose()), cancel);
        var aside = await asides.OfAsync(staff.Person, cancel);
        var findings = await FindingsAsync([.. reviews.Take(Shown).Select(draft => draft.Number)], cancel);
        List<TurnItem> items =
        [
            .. reviews.Take(Shown).Select(draft => writer.Review(draft, findings.GetValueOrDefault(draft.Number) ?? [])),
            .. sentBack.Take(Shown).Select(writer.SentBack),
            .. hidden.Take(Shown).Select(writer.Hidden),
            .. aside.Take(Shown).Select(writer.Aside),
            .. unseen.Take(Shown).Select(publication => writer.Unseen(publication.Publication, publication.Title)),
            .. open.Take(Shown).Select(writer.Open),
        ];
        return new TurnList([.. items.Take(Shown)], reviews.Count + sentBack.Count + hidden.Count + aside.Count + unseen.Count + open.Count);
    }

    /// <summary>What colleagues published of their own, and no other publisher has looked at.</summary>
    private async Task<List<(SelfPublication Publication, string Title)>> UnseenAsync(Person person, CancellationToken cancel)
    {
        var publications = await (
            from publication in db.SelfPublications.AsNoTracking()
            where publication.LookedAtBy == null
            orderby publication.At
            select new
            {
                Publication = publication,
                Title = db.Entries.Where(entry => entry.Number == publication.Number)
                    .SelectMany(entry => entry.Texts).Where(text => text.Language == Language.Source).Select(text => text.Title).FirstOrDefault(),
            }).ToListAsync(cancel);
        return
        [
            .. from row in publications
               where !row.Publication.By.Is(person)
               select (row.Publication, row.Title ?? row.Publication.Number.ToString(CultureInfo.InvariantCulture)),
        ];
    }

    private async Task<Dictionary<int, IReadOnlyList<Finding>>> FindingsAsync(IReadOnlyList<int> numbers, CancellationToken cancel)
    {
        var drafts = await db.Drafts.AsNoTracking().Where(draft => numbers.Contains(draft.Number)).Select(draft => new { draft.Number, draft.Json }).ToListAsync(cancel);
        var findings = new Dictionary<int, IReadOnlyList<Finding>>();
        foreach (var draft in drafts)
        {
            findings[draft.Number] = await checks.FindAsync(EntryJson.Read(draft.Json), cancel);
        }

        return findings;
    }
}
