using Chitose.Exchange.Languages;
using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>Reads what entries may refer to.</summary>
public sealed class ReferenceDesk(ExchangeDbContext db)
{
    public async Task<KnownReferences> ReadAsync(CancellationToken cancel) => new(
        await db.Glossary.AsNoTracking().OrderBy(term => term.Position).ToListAsync(cancel),
        await db.Questions.AsNoTracking().OrderBy(question => question.Id).ToListAsync(cancel),
        await PartnersAsync(cancel),
        await db.Sources.AsNoTracking().ToDictionaryAsync(source => source.Id, source => source.Title, cancel));

    private async Task<IReadOnlyList<PartnerName>> PartnersAsync(CancellationToken cancel)
    {
        var partners = await db.Partners.AsNoTracking().OrderBy(partner => partner.Order)
            .Select(partner => new { partner.Number, partner.Slug, Titles = partner.Texts.Select(text => new { text.Language, text.Title }).ToList() })
            .ToListAsync(cancel);
        return
        [
            .. from partner in partners
               select new PartnerName(partner.Number, partner.Slug, new LocalizedText(partner.Titles.Select(text => KeyValuePair.Create(text.Language, text.Title)))),
        ];
    }
}
