namespace Chitose.Exchange.Comparing;

public enum ParagraphChange
{
    Same,
    Removed,
    Added,
    Changed,
}
