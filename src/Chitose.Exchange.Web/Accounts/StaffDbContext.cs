using Chitose.Exchange.Editing;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Web.Accounts;

/// <summary>The accounts of staff: tables of their own in the same store, which the library knows nothing of.</summary>
public sealed class StaffDbContext(DbContextOptions<StaffDbContext> options) : IdentityUserContext<StaffMember>(options)
{
    public DbSet<StaffSession> Sessions => Set<StaffSession>();

    public DbSet<RecoveryCode> RecoveryCodes => Set<RecoveryCode>();

    /// <summary>The library's log of what staff did, so that a change to an account and its row are saved together.</summary>
    public DbSet<AuditRow> Audit => Set<AuditRow>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<StaffMember>(member =>
        {
            member.ToTable("StaffMembers");
            member.Property(row => row.Name).HasMaxLength(StaffMember.NameMaxLength);
            member.HasIndex(row => row.NormalizedEmail).IsUnique();

            // Locking is reckoned by our own clock.
            member.Ignore(row => row.Person).Ignore(row => row.LockoutEnabled).Ignore(row => row.LockoutEnd).Ignore(row => row.AccessFailedCount)
                .Ignore(row => row.PhoneNumberConfirmed).Ignore(row => row.EmailConfirmed).Ignore(row => row.TwoFactorEnabled);
        });
        builder.Entity<IdentityUserPasskey<string>>().ToTable("StaffPasskeys");
        builder.Entity<IdentityUserClaim<string>>().ToTable("StaffClaims");
        builder.Entity<IdentityUserLogin<string>>().ToTable("StaffLogins");
        builder.Entity<IdentityUserToken<string>>().ToTable("StaffTokens");
        builder.Entity<StaffSession>(session =>
        {
            session.ToTable("StaffSessions");
            session.Ignore(row => row.Mark);
            session.HasOne(row => row.Member).WithMany().HasForeignKey(row => row.MemberId);
        });
        builder.Entity<AuditRow>(row =>
        {
            row.ToTable("Audit", table => table.ExcludeFromMigrations());
            row.Property(audit => audit.By).HasConversion(person => person.ToString(), text => Person.Parse(text));
        });
        builder.Entity<RecoveryCode>(code =>
        {
            code.ToTable("StaffRecoveryCodes");
            code.HasOne<StaffMember>().WithMany().HasForeignKey(row => row.MemberId);
        });
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.Properties<Enum>().HaveConversion<string>();
}
