namespace Chitose.Exchange.Glossary;

public enum GlossaryGroup
{
    Terms,
    Names,
}
