using System.Globalization;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Site;

/// <summary>Where the admin keeps the templates of notices.</summary>
public sealed class TemplateDesk(ExchangeDbContext db, AuditLog audit)
{
    private const string OwnIds = "own-";

    public Task<List<NoticeTemplate>> AllAsync(CancellationToken cancel) =>
        db.NoticeTemplates.AsNoTracking().OrderBy(template => template.Position).ToListAsync(cancel);

    public Task<NoticeTemplate?> FindAsync(string? id, CancellationToken cancel) =>
        db.NoticeTemplates.AsNoTracking().SingleOrDefaultAsync(template => template.Id == id, cancel);

    /// <summary>Adds a template after the others.</summary>
    /// <param name="make">Makes it with an id and a position.</param>
    /// <param name="by">Who adds it.</param>
    /// <param name="cancel">Given up only before the save begins.</param>
    public async Task AddAsync(Func<string, int, NoticeTemplate> make, Person by, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var position = await db.NoticeTemplates.MaxAsync(template => (int?)template.Position, cancel) + 1 ?? 1;
        var added = make(OwnIds + position.ToString(CultureInfo.InvariantCulture), position);
        db.Add(added);
        audit.Add(by, AuditAction.NoticeTemplateChanged, SubjectOf(added));
        await db.SaveChangesAsync(CancellationToken.None);
        await transaction.CommitAsync(CancellationToken.None);
        db.ChangeTracker.Clear();
    }

    /// <returns>False if somebody else has changed it meanwhile; then nothing is saved.</returns>
    public async Task<bool> ChangeAsync(string id, Guid seen, Action<NoticeTemplate> change, Person by, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (await db.NoticeTemplates.SingleOrDefaultAsync(other => other.Id == id && other.Version == seen, cancel) is not { } template)
        {
            return false;
        }

        change(template);
        template.Version = Guid.CreateVersion7();
        audit.Add(by, AuditAction.NoticeTemplateChanged, SubjectOf(template));
        await db.SaveChangesAsync(CancellationToken.None);
        await transaction.CommitAsync(CancellationToken.None);
        db.ChangeTracker.Clear();
        return true;
    }

    private static string SubjectOf(NoticeTemplate template) => $"notice-template {template.Id} {template.Name}";
}
