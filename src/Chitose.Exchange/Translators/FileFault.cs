namespace Chitose.Exchange.Translators;

/// <summary>Why a file cannot be read at all.</summary>
public enum FileFault
{
    Empty,

    TooLarge,

    /// <summary>The letters are not stored as Unicode, so that those of some languages are lost.</summary>
    OtherEncoding,

    /// <summary>A sheet with a quotation mark too many or too few.</summary>
    BrokenSheet,

    /// <summary>XML with a fault in it, or with more than a file of translations needs.</summary>
    BrokenXml,

    /// <summary>XML, but no XLIFF 2.</summary>
    OtherXml,

    /// <summary>XLIFF between other languages than those of the site.</summary>
    OtherLanguages,

    /// <summary>No row was written by this site.</summary>
    NoRows,
}
