namespace Chitose.Exchange.Checks.SideBySide;

/// <summary>What is looked for in every language.</summary>
public enum ComparedMatter
{
    Date,
    Anniversary,
    Number,
    Name,
    Term,
}
