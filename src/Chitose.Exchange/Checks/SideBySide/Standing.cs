namespace Chitose.Exchange.Checks.SideBySide;

/// <summary>How a language stands to the Japanese in one matter.</summary>
public enum Standing
{
    /// <summary>It says the same.</summary>
    Same,

    /// <summary>It does not mention it, which may be right: 両市 for the names of two cities.</summary>
    Absent,

    /// <summary>It says something else in its place.</summary>
    Different,

    /// <summary>There is no text in this language.</summary>
    NoText,
}
