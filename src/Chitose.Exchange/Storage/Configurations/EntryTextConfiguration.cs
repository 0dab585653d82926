using Chitose.Exchange.Entries;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Chitose.Exchange.Storage.Configurations;

internal sealed class EntryTextConfiguration : IEntityTypeConfiguration<EntryText>
{
    public const string EntryId = "EntryId";

    public void Configure(EntityTypeBuilder<EntryText> builder)
    {
        builder.ToTable("Texts");
        builder.Property<int>(EntryId);
        builder.HasKey(EntryId, nameof(EntryText.Language));
        builder.Property(text => text.Title).HasMaxLength(EntryText.TitleMaxLength);
        builder.Property(text => text.Summary).HasMaxLength(EntryText.SummaryMaxLength);
        builder.Property(text => text.Alternative).HasMaxLength(EntryText.AlternativeMaxLength);
        builder.Property(text => text.Aliases).AsJson();
        builder.Ignore(text => text.IsOutdated);
        builder.HasIndex(text => text.TranslatedFrom);
        builder.HasOne(text => text.Body).WithOne()
            .HasForeignKey<EntryBody>(EntryId, EntryBodyConfiguration.Language)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
