namespace Chitose.Exchange.Checks.SideBySide;

/// <summary>What is looked for in every language.</summary>
public enum ComparedMatter
{
    Date,
    Time,
    Anniversary,
    Number,

    /// <summary>A telephone number, postal code or e-mail address.</summary>
    Contact,

    Name,
    Term,
}
