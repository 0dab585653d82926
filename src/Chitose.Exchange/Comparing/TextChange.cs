namespace Chitose.Exchange.Comparing;

public enum TextChange
{
    Same,
    Removed,
    Added,
}
