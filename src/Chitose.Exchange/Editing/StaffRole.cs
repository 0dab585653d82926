namespace Chitose.Exchange.Editing;

/// <summary>What a member of staff may do; each role may do all that the one before it may.</summary>
public enum StaffRole
{
    /// <summary>編集担当: writes drafts and asks for review.</summary>
    Editor,

    /// <summary>公開責任者: also reviews, publishes and withdraws.</summary>
    Publisher,

    /// <summary>管理者: also keeps accounts and settings.</summary>
    Admin,
}
