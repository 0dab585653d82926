namespace Chitose.Exchange.Site;

/// <summary>Where a notice stands in time. It passes through the phases once, in this order.</summary>
public enum NoticePhase
{
    Ahead,
    Shown,
    Over,
}
