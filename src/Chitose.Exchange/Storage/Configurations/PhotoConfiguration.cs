using Chitose.Exchange.Photos;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Chitose.Exchange.Storage.Configurations;

internal sealed class PhotoConfiguration : IEntityTypeConfiguration<Photo>, IEntityTypeConfiguration<PhotoPlace>
{
    public const string PhotoId = "PhotoId";

    /// <summary>Id of the photo's files, by which a request for one of them finds the photo.</summary>
    public const string FileId = "FileId";

    public void Configure(EntityTypeBuilder<Photo> builder)
    {
        builder.Property(photo => photo.File).AsJson();
        builder.Property(photo => photo.Consent).AsJson();
        builder.Property(photo => photo.Credit).AsJson();
        builder.Ignore(photo => photo.IsDecorative);
        builder.HasMany(photo => photo.Places).WithOne().HasForeignKey(PhotoId).OnDelete(DeleteBehavior.Cascade);
        builder.Property<string>(FileId).HasComputedColumnSql("json_extract(\"File\", '$.id')", stored: false);
        builder.HasIndex(FileId);
    }

    public void Configure(EntityTypeBuilder<PhotoPlace> builder)
    {
        builder.ToTable("PhotoPlaces");
        builder.Property<int>(PhotoId);
        builder.HasKey(PhotoId, nameof(PhotoPlace.Page));
        builder.HasIndex(place => place.Page);
    }
}
