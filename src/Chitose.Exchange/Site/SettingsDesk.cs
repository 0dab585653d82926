using Chitose.Exchange.Editing;
using Chitose.Exchange.Publishing;
using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Site;

/// <summary>Where the admin keeps whom readers may ask, and how the staff work. Nothing is saved over what somebody else has saved meanwhile.</summary>
public sealed class SettingsDesk(ExchangeDbContext db, Publisher publisher, AuditLog audit)
{
    public Task<SiteProfileRow> ContactAsync(CancellationToken cancel) => db.SiteProfiles.AsNoTracking().SingleAsync(cancel);

    public async Task<StaffSettings> WorkAsync(CancellationToken cancel) => await db.StaffSettings.AsNoTracking().SingleOrDefaultAsync(cancel) ?? new StaffSettings();

    /// <summary>Changes what the public pages say about the department.</summary>
    /// <param name="contact">Department, address, telephone and opening hours are taken from here; the rest of the profile stays.</param>
    /// <param name="seen">The version that was changed.</param>
    /// <param name="by">Who changes it.</param>
    /// <param name="cancel">Given up only before the save begins.</param>
    /// <returns>False if somebody else has changed it meanwhile.</returns>
    public async Task<bool> SaveContactAsync(SiteProfile contact, Guid seen, Person by, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var row = await db.SiteProfiles.SingleAsync(cancel);
        if (row.Version != seen)
        {
            return false;
        }

        var before = row.Profile;
        row.Imported ??= before;
        row.Profile = before with { Department = contact.Department, Address = contact.Address, Telephone = contact.Telephone, OpeningHours = contact.OpeningHours };
        row.Version = Guid.CreateVersion7();
        audit.Add(by, AuditAction.ContactChanged, "contact", string.Join(", ", Changed(before, row.Profile)));
        await db.SaveChangesAsync(CancellationToken.None);
        db.ChangeTracker.Clear();
        await publisher.RaiseContentVersionAsync(CancellationToken.None);
        await transaction.CommitAsync(CancellationToken.None);
        return true;
    }

    /// <returns>False if somebody else has changed it meanwhile.</returns>
    public async Task<bool> SaveWorkAsync(bool needsSecondPerson, string? helpContact, Guid seen, Person by, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var settings = await db.StaffSettings.SingleOrDefaultAsync(cancel);
        if ((settings?.Version ?? default) != seen)
        {
            return false;
        }

        if (settings is null)
        {
            db.Add(settings = new StaffSettings());
        }

        audit.Add(by, AuditAction.StaffSettingsChanged, "settings", $"second person: {Write(settings.NeedsSecondPerson)} → {Write(needsSecondPerson)}; help: {helpContact}");
        settings.NeedsSecondPerson = needsSecondPerson;
        settings.HelpContact = helpContact;
        settings.Version = Guid.CreateVersion7();
        await db.SaveChangesAsync(CancellationToken.None);
        await transaction.CommitAsync(CancellationToken.None);
        db.ChangeTracker.Clear();
        return true;
    }

    private static string Write(bool isOn) => isOn ? "on" : "off";

    private static IEnumerable<string> Changed(SiteProfile before, SiteProfile after)
    {
        if (before.Telephone != after.Telephone)
        {
            yield return $"telephone: {before.Telephone} → {after.Telephone}";
        }

        if (!before.Department.Equals(after.Department))
        {
            yield return "department";
        }

        if (!before.Address.Equals(after.Address))
        {
            yield return "address";
        }

        if (!Equals(before.OpeningHours, after.OpeningHours))
        {
            yield return "opening hours";
        }
    }
}
