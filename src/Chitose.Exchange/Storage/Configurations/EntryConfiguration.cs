using Chitose.Exchange.Entries;
using Chitose.Exchange.Events;
using Chitose.Exchange.Pages;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Photos;
using Chitose.Exchange.Programs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Chitose.Exchange.Storage.Configurations;

internal sealed class EntryConfiguration : IEntityTypeConfiguration<Entry>
{
    public const string Id = "Id";
    public const string KindColumn = "EntryKind";

    public void Configure(EntityTypeBuilder<Entry> builder)
    {
        builder.ToTable("Entries");
        builder.Property<int>(Id);
        builder.HasKey(Id);
        builder.Ignore(entry => entry.Kind);
        builder.HasDiscriminator<string>(KindColumn)
            .HasValue<Partner>(nameof(EntryKind.Partner))
            .HasValue<ExchangeEvent>(nameof(EntryKind.Event))
            .HasValue<ExchangeProgram>(nameof(EntryKind.Program))
            .HasValue<Page>(nameof(EntryKind.Page))
            .HasValue<Photo>(nameof(EntryKind.Photo));
        builder.Property(entry => entry.Slug).HasMaxLength(Entry.SlugMaxLength);
        builder.HasIndex(KindColumn, nameof(Entry.Slug)).IsUnique();
        builder.HasIndex(entry => entry.Number).IsUnique();
        builder.Property(entry => entry.FormerSlugs).AsJson();
        builder.Property(entry => entry.Sources).AsJson();
        builder.Property(entry => entry.Brochure).AsJson();
        builder.Property(entry => entry.Links).AsJson().HasDefaultValueSql("'[]'");
        builder.HasMany(entry => entry.Texts).WithOne().HasForeignKey(EntryTextConfiguration.EntryId).OnDelete(DeleteBehavior.Cascade);
    }
}
