using System.CommandLine;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Accounts;
using Chitose.Exchange.Web.Features.Staff.Accounts;

namespace Chitose.Exchange.Web.Commands;

/// <summary>Makes accounts where nobody can yet, or no longer, sign in to do so.</summary>
internal static class StaffCommands
{
    public static Command Staff()
    {
        var email = new Argument<string>("EMAIL") { Description = "What the person signs in with." };
        var role = new Option<StaffRole>("--role") { Description = "editor, publisher or admin.", Required = true };
        var name = new Option<string?>("--name") { Description = "As colleagues know the person." };
        var add = new Command("add", "Make an account and print its one-time password, which is changed at the first sign-in.") { email, role, name };
        add.SetAction((parsed, _) => StoreCommand.OnStoreAsync(services =>
            AddAsync(parsed.GetRequiredValue(email), parsed.GetRequiredValue(role), parsed.GetValue(name), services.GetRequiredService<StaffMembers>())));
        return new Command("staff", "The accounts of staff.") { add };
    }

    private static async Task AddAsync(string email, StaffRole role, string? name, StaffMembers members)
    {
        var form = new NewMemberForm { Email = email, Name = name ?? email.Split('@')[0], Role = role };
        var faults = form.Faults(Language.English);
        if (faults.Count > 0)
        {
            throw new InvalidOperationException($"{email}: {faults[0].Text}.");
        }

        var (member, password) = await members.AddAsync(form.PlainEmail, form.PlainName, role, StoreCommand.Operator)
            ?? throw new InvalidOperationException($"{email}: {form.AddressTaken(Language.English).Text}.");
        Console.WriteLine($"{member.Email} is {role.ToString().ToLowerInvariant()}. One-time password: {password}");
    }
}
