using Chitose.Exchange.Entries;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Chitose.Exchange.Storage.Configurations;

internal sealed class EntryBodyConfiguration : IEntityTypeConfiguration<EntryBody>
{
    public const string Language = "Language";

    public void Configure(EntityTypeBuilder<EntryBody> builder)
    {
        builder.ToTable("Bodies");
        builder.Property<int>(EntryTextConfiguration.EntryId);
        builder.Property<Languages.Language>(Language);
        builder.HasKey(EntryTextConfiguration.EntryId, Language);
        builder.Property(body => body.Markdown).HasMaxLength(EntryText.BodyMaxLength);
        builder.Property(body => body.EasyJapanese).HasMaxLength(EntryText.BodyMaxLength);
    }
}
