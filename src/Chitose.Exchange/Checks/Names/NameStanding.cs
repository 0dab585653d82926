namespace Chitose.Exchange.Checks.Names;

/// <summary>How a spelling stands to the one that the site uses, the best first.</summary>
public enum NameStanding
{
    /// <summary>It is the one of the glossary.</summary>
    Agreed,

    /// <summary>The glossary allows it too.</summary>
    Variant,

    /// <summary>The one of the glossary without a word for city, prefecture and so on: 千歳 for 千歳市.</summary>
    Bare,

    /// <summary>The glossary says not to use it.</summary>
    Rejected,

    /// <summary>The glossary does not know it, but it is near to one that it knows.</summary>
    Misspelt,
}
