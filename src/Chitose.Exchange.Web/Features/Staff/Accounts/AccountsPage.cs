using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Accounts;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.Accounts;

public sealed record AccountsPage(StaffFrame Frame) : StaffPage(Frame)
{
    private const string Home = "/staff/accounts";

    public required IReadOnlyList<AccountRow> Rows { get; init; }

    /// <summary>The account that is open for change.</summary>
    public StaffMember? Person { get; init; }

    /// <summary>Where that person is signed in.</summary>
    public IReadOnlyList<StaffSession> Sessions { get; init; } = [];

    public AccountChange? Done { get; init; }

    public NewMemberForm New { get; init; } = new();

    public static AccountsPage Of(IReadOnlyList<StaffMember> members, ILookup<string, StaffSession> sessions, StaffMember? person, Language language)
    {
        var shell = ShellWords.In(language);
        return new AccountsPage(new StaffFrame(person?.Name ?? shell.PlaceAccounts)
        {
            Place = StaffPlace.Accounts,
            Crumbs = person is null ? [] : [new Crumb(shell.PlaceAccounts, Home)],
        })
        {
            Rows = [.. members.Select(member => new AccountRow(member, shell.NameOf(member.Role), sessions[member.Id].Count(), $"{Home}/{member.Id}#person"))],
            Person = person,
            Sessions = person is null ? [] : [.. sessions[person.Id]],
        };
    }
}
