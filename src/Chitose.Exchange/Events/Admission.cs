namespace Chitose.Exchange.Events;

/// <summary>What it costs to take part.</summary>
public enum Admission
{
    Free,
    Paid,
}
