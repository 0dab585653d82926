using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Translators;

/// <summary>Reads XLIFF 2 that comes from outside: no document type, no entities, no reach to anything else, not deeper than needed.</summary>
internal static class XliffReader
{
    private const int MaxDepth = 32;

    private static readonly string[] Confirmed = [Xliff.Translated, "reviewed", "final"];

    /// <exception cref="TranslationFileException">It is no XLIFF 2 from Japanese into a language of the site.</exception>
    public static IReadOnlyList<ReturnedRow> Read(byte[] content)
    {
        var document = Load(content);
        if (document.Root is not { } root || root.Name != Xliff.Root)
        {
            throw new TranslationFileException(FileFault.OtherXml);
        }

        if (LanguageNamed((string?)root.Attribute("srcLang")) is not { IsSource: true } || LanguageNamed((string?)root.Attribute("trgLang")) is not { IsSource: false } language)
        {
            throw new TranslationFileException(FileFault.OtherLanguages);
        }

        return [.. root.Descendants(Xliff.Unit).Select(unit => RowOf(unit, language))];
    }

    private static XDocument Load(byte[] content)
    {
        try
        {
            using (var reader = XmlReader.Create(new MemoryStream(content), Settings()))
            {
                while (reader.Read())
                {
                    if (reader.Depth > MaxDepth)
                    {
                        throw new TranslationFileException(FileFault.BrokenXml, ((IXmlLineInfo)reader).LineNumber);
                    }
                }
            }

            using var again = XmlReader.Create(new MemoryStream(content), Settings());
            return XDocument.Load(again, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo);
        }
        catch (XmlException fault)
        {
            throw new TranslationFileException(FileFault.BrokenXml, fault.LineNumber, fault);
        }
    }

    private static XmlReaderSettings Settings() => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = TranslationFile.MaxBytes,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    private static ReturnedRow RowOf(XElement unit, Language language)
    {
        var parts = unit.Elements().Where(part => part.Name == Xliff.Segment || part.Name == Xliff.Ignorable).ToList();
        var segments = parts.Where(part => part.Name == Xliff.Segment).ToList();
        var words = segments.Any(segment => segment.Element(Xliff.Target) is not null)
            ? string.Concat(parts.Index().OrderBy(part => PlaceOf(part.Item, part.Index)).Select(part => WordsOf(part.Item)))
            : "";
        var stamp = unit.Element(Xliff.Notes)?.Elements(Xliff.Note).FirstOrDefault(note => (string?)note.Attribute("category") == Xliff.StampNote);
        return new ReturnedRow(((IXmlLineInfo)unit).LineNumber, (string?)unit.Attribute("id") ?? "", words, stamp?.Value.Trim() ?? "")
        {
            Language = language,
            IsConfirmed = segments.Count > 0 && segments.All(segment => Confirmed.Contains((string?)segment.Attribute("state"))),
        };
    }

    /// <summary>A tool that has cut a unit into sentences may say that they follow each other differently in the translation.</summary>
    private static int PlaceOf(XElement part, int place) =>
        int.TryParse((string?)part.Element(Xliff.Target)?.Attribute("order"), NumberStyles.None, CultureInfo.InvariantCulture, out var order) ? order - 1 : place;

    /// <summary>What stands between sentences is often not said again.</summary>
    private static string WordsOf(XElement part) =>
        (part.Element(Xliff.Target) ?? (part.Name == Xliff.Ignorable ? part.Element(Xliff.Source) : null)) is { } words
            ? string.Concat(words.DescendantNodes().Select(TextOf))
            : "";

    private static string TextOf(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name: var name } letter when name == Xliff.CodePoint
            && int.TryParse((string?)letter.Attribute("hex"), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            && code is >= 0 and < 0xD800 => ((char)code).ToString(),
        _ => "",
    };

    /// <summary>Tools write regions where the site writes none: <c>en-US</c>, <c>zh-CN</c>.</summary>
    private static Language? LanguageNamed(string? tag)
    {
        try
        {
            return Language.All.FirstOrDefault(language => string.Equals(language.Tag, tag, StringComparison.OrdinalIgnoreCase))
                ?? (string.IsNullOrEmpty(tag) ? null : Language.WithTag(CultureInfo.GetCultureInfo(tag).Parent.Name));
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}
