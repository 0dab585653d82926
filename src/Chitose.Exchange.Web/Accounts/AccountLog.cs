namespace Chitose.Exchange.Web.Accounts;

/// <summary>Writes down what happens to accounts, for the machine's log and for the admin.</summary>
public sealed class AccountLog(ILogger<AccountLog> log)
{
    public Task SignedInAsync(StaffMember member, CancellationToken cancel)
    {
        log.LogInformation("{Member} signed in", member.Id);
        return Task.CompletedTask;
    }

    public Task RefusedAsync(StaffMember? member, string email, bool isLocked, CancellationToken cancel)
    {
        log.LogWarning("Sign-in refused for {Member}, locked: {IsLocked}", member?.Id ?? "an unknown address", isLocked);
        return Task.CompletedTask;
    }
}
