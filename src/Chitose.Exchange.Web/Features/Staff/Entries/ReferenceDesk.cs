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
        await db.Partners.AsNoTracking().OrderBy(partner => partner.Order)
            .Select(partner => new PartnerName(
                partner.Slug, partner.Texts.Where(text => text.Language == Language.Source).Select(text => text.Title).FirstOrDefault() ?? partner.Slug))
            .ToListAsync(cancel),
        await db.Sources.AsNoTracking().ToDictionaryAsync(source => source.Id, source => source.Title, cancel));
}
