using Chitose.Exchange.Programs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Chitose.Exchange.Storage.Configurations;

internal sealed class ExchangeProgramConfiguration : IEntityTypeConfiguration<ExchangeProgram>
{
    public void Configure(EntityTypeBuilder<ExchangeProgram> builder) =>
        builder.Property(program => program.Order).HasColumnName("Order");
}
