using Chitose.Exchange.Editing;
using Chitose.Exchange.Overview;
using Chitose.Exchange.Questions;
using Chitose.Exchange.Translating;
using Chitose.Exchange.Translators;
using Chitose.Exchange.Web.Features.Staff.Accounts;
using Chitose.Exchange.Web.Features.Staff.Audit;
using Chitose.Exchange.Web.Features.Staff.Dashboard;
using Chitose.Exchange.Web.Features.Staff.Entries;
using Chitose.Exchange.Web.Features.Staff.History;
using Chitose.Exchange.Web.Features.Staff.Photos;
using Chitose.Exchange.Web.Features.Staff.Publications;
using Chitose.Exchange.Web.Features.Staff.Questions;
using Chitose.Exchange.Web.Features.Staff.Reviews;
using Chitose.Exchange.Web.Features.Staff.Translations;

namespace Chitose.Exchange.Web.Features.Staff;

/// <summary>What the rooms of the staff area are made of.</summary>
internal static class StaffRooms
{
    public static IServiceCollection AddStaffRooms(this IServiceCollection services)
    {
        services.AddScoped<StaffMenu>();
        services.AddScoped<ReviewDesk>();
        services.AddScoped<ReviewListing>();
        services.AddScoped<IStaffCount, ReviewCount>();
        services.AddScoped<PublicationFaults>();
        services.AddScoped<RemovalPages>();
        services.AddScoped<AccountsDesk>();
        services.AddSingleton<Presence>();
        services.AddScoped<ReferenceDesk>();
        services.AddScoped<FormerJapanese>();
        services.AddScoped<Previews>();
        services.AddScoped<EntrySaving>();
        services.AddScoped<EntryPages>();
        services.AddScoped<JoiningPages>();
        services.AddScoped<WholePages>();
        services.AddScoped<NewEntries>();
        services.AddScoped<PhotoPages>();
        services.AddScoped<PhotoSaving>();
        services.AddScoped<PhotoUploads>();
        services.AddScoped<IStaffCount, PhotosCount>();
        services.AddScoped<DraftLines>();
        services.AddScoped<OverviewFacts>();
        services.AddScoped<MatrixReader>();
        services.AddSingleton<FindingCounts>();
        services.AddScoped<PartnerActivities>();
        services.AddScoped<QuestionList>();
        services.AddScoped<TurnDesk>();
        services.AddScoped<ChangeDesk>();
        services.AddScoped<OutdatedTexts>();
        services.AddScoped<TranslationsDesk>();
        services.AddScoped<QuestionDesk>();
        services.AddScoped<WordUse>();
        services.AddScoped<QuestionPages>();
        services.AddScoped<IStaffCount, OpenQuestionCount>();
        services.AddScoped<IStaffCount, OutdatedCount>();
        services.AddScoped<HistoryPages>();
        services.AddScoped<AuditReader>();
        services.AddScoped<AuditWriter>();
        services.AddScoped<TranslationNeeds>();
        services.AddScoped<TranslationIntake>();
        return services;
    }
}
