namespace Chitose.Exchange.Events;

public enum EventStatus
{
    Held,
    Announced,
    Cancelled,
}
