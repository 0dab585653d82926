namespace Chitose.Exchange.Checks.Names;

/// <summary>How surely a name of the Japanese must stand in a translation too.</summary>
internal enum NameWeight
{
    /// <summary>Countries, prefectures, districts: each language says of them what its readers need.</summary>
    Setting,

    /// <summary>Chitose and what is called after it: the whole site is about it, and a text may say the city or the school.</summary>
    Home,

    /// <summary>What the text is about.</summary>
    Subject,
}
