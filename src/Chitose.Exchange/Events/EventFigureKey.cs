namespace Chitose.Exchange.Events;

public enum EventFigureKey
{
    Attendees,
    Delegation,
    Participants,
    Students,
    Chaperones,
    Children,
    Schools,
    Contestants,
    Trees,
    Days,
}
