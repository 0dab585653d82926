namespace Chitose.Exchange.Checks;

/// <summary>What a rule watches over, in the order in which staff read of them.</summary>
public enum RuleGroup
{
    Dates,
    Numbers,
    Scripts,
    Names,
    Ties,
    Structure,
    Gaps,
    Writing,
    Readings,
}
