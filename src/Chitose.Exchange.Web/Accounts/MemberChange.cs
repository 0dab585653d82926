namespace Chitose.Exchange.Web.Accounts;

/// <summary>What became of a change to an account.</summary>
public enum MemberChange
{
    Done,

    /// <summary>It is so already.</summary>
    Unchanged,

    /// <summary>It would have left nobody to keep the accounts.</summary>
    LastAdmin,
}
