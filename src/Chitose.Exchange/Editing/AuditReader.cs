using Chitose.Exchange.Site;
using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Editing;

/// <summary>Reads the log, the newest line first.</summary>
public sealed class AuditReader(ExchangeDbContext db)
{
    /// <param name="filter">Which lines.</param>
    /// <param name="before">Only lines older than this one, so that a page stays the same while new lines come; null for the newest.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="cancel">Gives up reading.</param>
    public async Task<IReadOnlyList<AuditRow>> PageAsync(AuditFilter filter, int? before, int count, CancellationToken cancel) =>
        await (await RowsAsync(filter, cancel)).Where(row => before == null || row.Id < before).Take(count).ToListAsync(cancel);

    public async Task<IReadOnlyList<AuditRow>> AllAsync(AuditFilter filter, CancellationToken cancel) => await (await RowsAsync(filter, cancel)).ToListAsync(cancel);

    /// <summary>Everyone of whom there is a line, once each, under the name they had last.</summary>
    public async Task<IReadOnlyList<Person>> PeopleAsync(CancellationToken cancel) =>
        [.. (await NamesAsync(cancel)).GroupBy(person => person.Account, StringComparer.OrdinalIgnoreCase).Select(names => names.Last()).OrderBy(person => person.Name, StringComparer.Ordinal)];

    private async Task<IQueryable<AuditRow>> RowsAsync(AuditFilter filter, CancellationToken cancel)
    {
        var rows = db.Audit.AsNoTracking().OrderByDescending(row => row.Id).AsQueryable();
        if (filter.Account is { } account)
        {
            var names = (await NamesAsync(cancel)).Where(person => string.Equals(person.Account, account, StringComparison.OrdinalIgnoreCase)).ToList();
            rows = rows.Where(row => names.Contains(row.By));
        }

        if (filter.Action is { } action)
        {
            rows = rows.Where(row => row.Action == action);
        }

        if (filter.Day is { } day)
        {
            var (from, to) = (Today.FromChitose(day, TimeOnly.MinValue), Today.FromChitose(day.AddDays(1), TimeOnly.MinValue));
            rows = rows.Where(row => row.At >= from && row.At < to);
        }

        return rows;
    }

    /// <summary>A person stands once for each name that they have had.</summary>
    private Task<List<Person>> NamesAsync(CancellationToken cancel) =>
        db.Audit.GroupBy(row => row.By).Select(rows => new { By = rows.Key, Last = rows.Max(row => row.Id) }).OrderBy(person => person.Last).Select(person => person.By).ToListAsync(cancel);
}
