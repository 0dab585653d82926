using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Web.Accounts;

/// <summary>The accounts of staff: tables of their own in the same store, which the library knows nothing of.</summary>
public sealed class StaffDbContext(DbContextOptions<StaffDbContext> options) : IdentityUserContext<StaffMember>(options)
{
    public DbSet<StaffSession> Sessions => Set<StaffSession>();

    public DbSet<RecoveryCode> RecoveryCodes => Set<RecoveryCode>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<StaffMember>(member =>
        {
            member.ToTable("StaffMembers");
            member.Property(row => row.Name).HasMaxLength(StaffMember.NameMaxLength);
            member.HasIndex(row => row.NormalizedEmail).IsUnique();

            // Locking is reckoned by our own clock, and nobody is telephoned.
            member.Ignore(row => row.LockoutEnabled).Ignore(row => row.LockoutEnd).Ignore(row => row.AccessFailedCount)
                .Ignore(row => row.PhoneNumber).Ignore(row => row.PhoneNumberConfirmed).Ignore(row => row.EmailConfirmed).Ignore(row => row.TwoFactorEnabled);
        });
        builder.Entity<IdentityUserPasskey<string>>().ToTable("StaffPasskeys");
        builder.Entity<IdentityUserClaim<string>>().ToTable("StaffClaims");
        builder.Entity<IdentityUserLogin<string>>().ToTable("StaffLogins");
        builder.Entity<IdentityUserToken<string>>().ToTable("StaffTokens");
        builder.Entity<StaffSession>(session =>
        {
            session.ToTable("StaffSessions");
            session.HasOne(row => row.Member).WithMany().HasForeignKey(row => row.MemberId);
        });
        builder.Entity<RecoveryCode>(code =>
        {
            code.ToTable("StaffRecoveryCodes");
            code.HasOne<StaffMember>().WithMany().HasForeignKey(row => row.MemberId);
        });
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.Properties<Enum>().HaveConversion<string>();
}
