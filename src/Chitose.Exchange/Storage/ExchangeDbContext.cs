using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Events;
using Chitose.Exchange.Glossary;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Pages;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Photos;
using Chitose.Exchange.Programs;
using Chitose.Exchange.Site;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Storage;

/// <summary>
/// The whole store. The tables of entries hold published content only; drafts and revisions live apart.
/// Public pages read through <see cref="PublishedContent"/>, which cannot reach them.
/// </summary>
public sealed class ExchangeDbContext(DbContextOptions<ExchangeDbContext> options) : DbContext(options)
{
    public DbSet<Entry> Entries => Set<Entry>();

    public DbSet<Partner> Partners => Set<Partner>();

    public DbSet<ExchangeEvent> Events => Set<ExchangeEvent>();

    public DbSet<ExchangeProgram> Programs => Set<ExchangeProgram>();

    public DbSet<Page> Pages => Set<Page>();

    public DbSet<Photo> Photos => Set<Photo>();

    public DbSet<FormerAddress> FormerAddresses => Set<FormerAddress>();

    public DbSet<GlossaryTerm> Glossary => Set<GlossaryTerm>();

    public DbSet<Source> Sources => Set<Source>();

    public DbSet<OpenQuestion> Questions => Set<OpenQuestion>();

    public DbSet<SiteProfileRow> SiteProfiles => Set<SiteProfileRow>();

    public DbSet<EmergencyNotice> Notices => Set<EmergencyNotice>();

    public DbSet<NoticeTemplate> NoticeTemplates => Set<NoticeTemplate>();

    public DbSet<Draft> Drafts => Set<Draft>();

    public DbSet<DraftSave> DraftSaves => Set<DraftSave>();

    public DbSet<Revision> Revisions => Set<Revision>();

    public DbSet<SelfPublication> SelfPublications => Set<SelfPublication>();

    public DbSet<PlannedWithdrawal> PlannedWithdrawals => Set<PlannedWithdrawal>();

    public DbSet<DeletedEntry> DeletedEntries => Set<DeletedEntry>();

    public DbSet<UnchangedMeaning> UnchangedMeanings => Set<UnchangedMeaning>();

    public DbSet<QuestionNote> QuestionNotes => Set<QuestionNote>();

    public DbSet<QuestionDecision> QuestionDecisions => Set<QuestionDecision>();

    public DbSet<StaffSettings> StaffSettings => Set<StaffSettings>();

    public DbSet<AuditRow> Audit => Set<AuditRow>();

    public DbSet<StoreState> States => Set<StoreState>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(ExchangeDbContext).Assembly);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
        configurationBuilder.Properties<Language>().HaveConversion<LanguageConverter>();
        configurationBuilder.Properties<HistoricDate>().HaveConversion<HistoricDateConverter>();
        configurationBuilder.Properties<Person>().HaveConversion<PersonConverter>();
    }
}
