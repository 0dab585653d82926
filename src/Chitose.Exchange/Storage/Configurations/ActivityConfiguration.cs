using Chitose.Exchange.Entries;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Chitose.Exchange.Storage.Configurations;

internal sealed class ActivityConfiguration : IEntityTypeConfiguration<Activity>, IEntityTypeConfiguration<PartnerTie>
{
    public const string ActivityId = "ActivityId";

    public void Configure(EntityTypeBuilder<Activity> builder)
    {
        builder.HasMany(activity => activity.Partners).WithOne().HasForeignKey(ActivityId).OnDelete(DeleteBehavior.Cascade);
        builder.Ignore(activity => activity.IsConfirmed);
        builder.HasIndex(activity => activity.Question);
    }

    public void Configure(EntityTypeBuilder<PartnerTie> builder)
    {
        builder.ToTable("PartnerTies");
        builder.Property<int>(ActivityId);
        builder.HasKey(ActivityId, nameof(PartnerTie.Partner));
        builder.HasIndex(tie => tie.Partner);
    }
}
