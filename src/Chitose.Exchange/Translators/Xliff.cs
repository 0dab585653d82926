using System.Xml.Linq;

namespace Chitose.Exchange.Translators;

/// <summary>The names of XLIFF 2.0 (OASIS Standard, 2014) that are used here.</summary>
internal static class Xliff
{
    public const string Initial = "initial";
    public const string Translated = "translated";

    /// <summary>Category of the note that holds the <see cref="UnitStamp"/>. Tools keep notes; attributes of others they may drop.</summary>
    public const string StampNote = "stamp";

    public static readonly XNamespace Core = "urn:oasis:names:tc:xliff:document:2.0";
    public static readonly XNamespace Glossary = "urn:oasis:names:tc:xliff:glossary:2.0";

    public static readonly XName Root = Core + "xliff";
    public static readonly XName File = Core + "file";
    public static readonly XName Unit = Core + "unit";
    public static readonly XName Notes = Core + "notes";
    public static readonly XName Note = Core + "note";
    public static readonly XName Segment = Core + "segment";
    public static readonly XName Ignorable = Core + "ignorable";
    public static readonly XName Source = Core + "source";
    public static readonly XName Target = Core + "target";

    /// <summary>A letter that XML cannot hold.</summary>
    public static readonly XName CodePoint = Core + "cp";
}
