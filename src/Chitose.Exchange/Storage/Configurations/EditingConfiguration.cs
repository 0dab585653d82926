using Chitose.Exchange.Editing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Chitose.Exchange.Storage.Configurations;

/// <summary>What staff write before it is public, and what is remembered of it afterwards.</summary>
internal sealed class EditingConfiguration :
    IEntityTypeConfiguration<Draft>,
    IEntityTypeConfiguration<DraftSave>,
    IEntityTypeConfiguration<Revision>,
    IEntityTypeConfiguration<SelfPublication>,
    IEntityTypeConfiguration<PlannedWithdrawal>,
    IEntityTypeConfiguration<DeletedEntry>,
    IEntityTypeConfiguration<UnchangedMeaning>,
    IEntityTypeConfiguration<QuestionNote>,
    IEntityTypeConfiguration<QuestionDecision>,
    IEntityTypeConfiguration<StaffSettings>,
    IEntityTypeConfiguration<AuditRow>
{
    public void Configure(EntityTypeBuilder<Draft> builder)
    {
        // "Drafts" was the name of a table keyed by address, before entries were known by their number.
        builder.ToTable("EntryDrafts");
        builder.HasKey(draft => draft.Number);
        builder.Property(draft => draft.Number).ValueGeneratedNever();
        builder.Property(draft => draft.Version).IsConcurrencyToken();
        builder.Property(draft => draft.Contributors).AsJson();
        builder.Property(draft => draft.Languages).AsJson().HasDefaultValueSql("'[]'");
        builder.Property(draft => draft.PublishLanguages).AsJson();
        builder.Property(draft => draft.Approval).AsJson();
        builder.HasIndex(draft => new { draft.Kind, draft.Slug }).IsUnique();
        builder.HasIndex(draft => draft.PublishAt);
    }

    public void Configure(EntityTypeBuilder<DraftSave> builder)
    {
        builder.HasIndex(save => save.Version).IsUnique();
        builder.HasIndex(save => save.Number);
        builder.HasIndex(save => save.SavedAt);
    }

    public void Configure(EntityTypeBuilder<Revision> builder)
    {
        builder.HasIndex(revision => new { revision.Kind, revision.Slug });
        builder.HasIndex(revision => revision.Number);
        builder.Property(revision => revision.WrittenBy).AsJson().HasDefaultValueSql("'[]'");
        builder.Property(revision => revision.Languages).AsJson().HasDefaultValueSql("'[]'");
        builder.Property(revision => revision.Approval).AsJson();
    }

    public void Configure(EntityTypeBuilder<SelfPublication> builder)
    {
        builder.HasKey(publication => publication.RevisionId);
        builder.Property(publication => publication.RevisionId).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<PlannedWithdrawal> builder)
    {
        builder.HasKey(withdrawal => withdrawal.Number);
        builder.Property(withdrawal => withdrawal.Number).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<DeletedEntry> builder)
    {
        builder.HasKey(entry => entry.Number);
        builder.Property(entry => entry.Number).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<UnchangedMeaning> builder)
    {
        builder.HasIndex(decision => decision.Number);
        builder.Property(decision => decision.MadeFrom).AsJson();
        builder.Ignore(decision => decision.Languages);
    }

    public void Configure(EntityTypeBuilder<QuestionNote> builder) => builder.HasIndex(note => note.Question);

    public void Configure(EntityTypeBuilder<QuestionDecision> builder)
    {
        builder.HasIndex(decision => decision.Question);
        builder.Property(decision => decision.Rejected).AsJson();
        builder.Property(decision => decision.Entries).AsJson();
    }

    public void Configure(EntityTypeBuilder<StaffSettings> builder)
    {
        builder.Property(settings => settings.Id).ValueGeneratedNever();
        builder.Property(settings => settings.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<AuditRow> builder)
    {
        builder.ToTable("Audit");
        builder.HasIndex(row => row.At);
        builder.HasIndex(row => row.By);
    }
}
