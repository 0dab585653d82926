using Chitose.Exchange.Entries;
using Chitose.Exchange.Glossary;
using Chitose.Exchange.Site;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Chitose.Exchange.Storage.Configurations;

/// <summary>What entries refer to by id: glossary, sources, questions, former addresses, and the site's own rows.</summary>
internal sealed class ReferenceConfiguration :
    IEntityTypeConfiguration<GlossaryTerm>,
    IEntityTypeConfiguration<Source>,
    IEntityTypeConfiguration<OpenQuestion>,
    IEntityTypeConfiguration<FormerAddress>,
    IEntityTypeConfiguration<SiteProfileRow>,
    IEntityTypeConfiguration<EmergencyNotice>,
    IEntityTypeConfiguration<NoticeTemplate>,
    IEntityTypeConfiguration<StoreState>
{
    public void Configure(EntityTypeBuilder<GlossaryTerm> builder)
    {
        builder.HasKey(term => new { term.Group, term.Id });
        builder.Property(term => term.Texts).AsJson();
        builder.Property(term => term.Variants).AsJson().HasDefaultValueSql("'{}'");
        builder.Property(term => term.Rejected).AsJson().HasDefaultValueSql("'{}'");
    }

    public void Configure(EntityTypeBuilder<Source> builder) => builder.HasKey(source => source.Id);

    public void Configure(EntityTypeBuilder<OpenQuestion> builder)
    {
        builder.HasKey(question => question.Id);
        builder.Property(question => question.Subject).AsJson();
        builder.Property(question => question.Values).AsJson();
        builder.Property(question => question.Choices).AsJson().HasDefaultValueSql("'[]'");
        builder.Property(question => question.ShownMeanwhile).AsJson();
        builder.Property(question => question.Ask).AsJson();
    }

    public void Configure(EntityTypeBuilder<FormerAddress> builder) => builder.HasKey(address => new { address.Kind, address.Slug });

    public void Configure(EntityTypeBuilder<SiteProfileRow> builder)
    {
        builder.ToTable("SiteProfile");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Profile).AsJson();
        builder.Property(row => row.Imported).AsJson();
        builder.Property(row => row.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<EmergencyNotice> builder)
    {
        builder.ToTable("EmergencyNotices");
        builder.Property(notice => notice.Content).AsJson();
        builder.Property(notice => notice.Version).IsConcurrencyToken();
        builder.Ignore(notice => notice.IsUp);
    }

    public void Configure(EntityTypeBuilder<NoticeTemplate> builder)
    {
        builder.Property(template => template.What).AsJson();
        builder.Property(template => template.ToDo).AsJson();
        builder.Property(template => template.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<StoreState> builder)
    {
        builder.ToTable("StoreState");
        builder.Property(state => state.Id).ValueGeneratedNever();
    }
}
