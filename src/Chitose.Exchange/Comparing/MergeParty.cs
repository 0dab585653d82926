namespace Chitose.Exchange.Comparing;

/// <summary>Who of two people changed something.</summary>
public enum MergeParty
{
    Mine,
    Theirs,
    Both,
}
