using Chitose.Exchange.Partners;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Chitose.Exchange.Storage.Configurations;

internal sealed class PartnerConfiguration : IEntityTypeConfiguration<Partner>
{
    public void Configure(EntityTypeBuilder<Partner> builder)
    {
        builder.Property(partner => partner.Order).HasColumnName("Order");
        builder.Property(partner => partner.LocalName).AsJson();
        builder.Property(partner => partner.Agreement).AsJson();
        builder.Property(partner => partner.Coordinates).AsJson();
        builder.Property(partner => partner.Wikidata).AsJson();
        builder.Property(partner => partner.Statistics).AsJson();
        builder.Ignore(partner => partner.IsCity);
        builder.HasIndex(partner => new { partner.Tie, partner.Order });
    }
}
