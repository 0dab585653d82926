namespace Chitose.Exchange.Checks;

public enum Severity
{
    /// <summary>Keeps a language from being published, unless a publisher gives a reason.</summary>
    Error,

    Warning,

    Note,
}
