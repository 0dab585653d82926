namespace Chitose.Exchange.Web.Features.Staff.SendAgain;

/// <summary>Why a form was not taken although nothing is wrong with what was typed.</summary>
public enum FormRefusal
{
    /// <summary>The store takes no change at this moment.</summary>
    Unsaved,

    /// <summary>The form was written under other keys, or for another session.</summary>
    Expired,

    /// <summary>The session has ended.</summary>
    SignedOut,
}
