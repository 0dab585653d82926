using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Overview;

/// <summary>Reads the facts that staff keep an eye on: agreements and open questions.</summary>
public sealed class OverviewFacts(ExchangeDbContext db)
{
    public async Task<List<AgreementLine>> AgreementsAsync(Language language, CancellationToken cancel)
    {
        var partners = await db.Partners.AsNoTracking()
            .OrderBy(partner => partner.Order)
            .Select(partner => new
            {
                partner.Number,
                partner.Agreement,
                Names = partner.Texts.Where(text => text.Language == language || text.Language == Language.Source)
                    .Select(text => new { text.Language, Name = text.ShortTitle ?? text.Title }).ToList(),
            })
            .ToListAsync(cancel);
        return
        [
            .. from partner in partners
               let name = partner.Names.Find(name => name.Language == language) ?? partner.Names[0]
               select new AgreementLine(partner.Number, new Phrase(name.Name, name.Language), partner.Agreement),
        ];
    }

    /// <summary>Every mark of an open question on a public entry.</summary>
    public async Task<List<QuestionMark>> MarksAsync(IEnumerable<AgreementLine> agreements, CancellationToken cancel) =>
    [
        .. agreements.SelectMany(line => line.Marks),
        .. await db.Set<Activity>().Where(activity => activity.Question != null)
            .Select(activity => new QuestionMark(activity.Number, activity.Question!)).ToListAsync(cancel),
    ];
}
