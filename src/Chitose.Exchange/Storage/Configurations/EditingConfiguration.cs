using Chitose.Exchange.Editing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Chitose.Exchange.Storage.Configurations;

internal sealed class EditingConfiguration : IEntityTypeConfiguration<Draft>, IEntityTypeConfiguration<Revision>
{
    public void Configure(EntityTypeBuilder<Draft> builder)
    {
        builder.HasKey(draft => new { draft.Kind, draft.Slug });
        builder.Property(draft => draft.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<Revision> builder) => builder.HasIndex(revision => new { revision.Kind, revision.Slug });
}
