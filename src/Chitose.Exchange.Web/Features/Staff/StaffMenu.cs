using Chitose.Exchange.Editing;
using Chitose.Exchange.Web.Features.Staff.Rules;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff;

/// <summary>The staff menu: what each role finds there, with the number of things that wait.</summary>
public sealed class StaffMenu(IEnumerable<IStaffCount> counts)
{
    /// <summary>A room adds its line here when its page exists.</summary>
    private static readonly (StaffPlace Place, string Address, StaffRole For, Func<ShellWords, string> Label)[] Items =
    [
        (StaffPlace.Dashboard, "/staff", StaffRole.Editor, words => words.PlaceDashboard),
        (StaffPlace.Reviews, "/staff/reviews", StaffRole.Editor, words => words.PlaceReviews),
        (StaffPlace.Translations, "/staff/translations", StaffRole.Editor, words => words.PlaceTranslations),
        (StaffPlace.Questions, "/staff/questions", StaffRole.Editor, words => words.PlaceQuestions),
        (StaffPlace.Photos, "/staff/photos", StaffRole.Editor, words => words.PlacePhotos),
        (StaffPlace.Notices, "/staff/notices", StaffRole.Publisher, words => words.PlaceNotices),
        (StaffPlace.Settings, "/staff/settings", StaffRole.Admin, words => words.PlaceSettings),
        (StaffPlace.Accounts, "/staff/accounts", StaffRole.Admin, words => words.PlaceAccounts),
        (StaffPlace.Audit, "/staff/audit", StaffRole.Admin, words => words.PlaceAudit),
        (StaffPlace.Rules, RulesController.Address, StaffRole.Editor, words => words.PlaceRules),
    ];

    public async Task<IReadOnlyList<StaffMenuLink>> ForAsync(SignedInStaff staff, CancellationToken cancel)
    {
        var words = ShellWords.In(staff.Language);
        var links = new List<StaffMenuLink>();
        foreach (var item in Items.Where(item => staff.IsAtLeast(item.For)))
        {
            var count = counts.FirstOrDefault(count => count.Place == item.Place);
            links.Add(new StaffMenuLink(item.Place, item.Address, item.Label(words))
            {
                Waiting = count is null ? 0 : await count.CountAsync(staff, cancel),
                IsUrgent = count?.IsUrgent == true,
            });
        }

        return links;
    }
}
