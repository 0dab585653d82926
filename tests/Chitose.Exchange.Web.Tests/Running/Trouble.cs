namespace Chitose.Exchange.Web.Tests.Running;

public enum Trouble
{
    /// <summary>The disk is full.</summary>
    Full,

    /// <summary>The disk takes no changes at all.</summary>
    ReadOnly,

    /// <summary>Another program keeps the database for itself.</summary>
    Locked,
}
