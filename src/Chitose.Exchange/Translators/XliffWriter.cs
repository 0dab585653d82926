using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Translators;

/// <summary>Units as XLIFF 2.0: a file an entry, a unit a field or paragraph, names as a glossary.</summary>
public static class XliffWriter
{
    /// <param name="pages">At least one: XLIFF knows no empty document.</param>
    /// <param name="language">The language that is translated into.</param>
    /// <param name="terms">Names and terms in that language.</param>
    /// <param name="words">What fields are called.</param>
    public static byte[] Write(IEnumerable<TranslationPage> pages, Language language, TermsInText terms, FileWords words)
    {
        var document = new XDocument(new XElement(
            Xliff.Root,
            new XAttribute(XNamespace.Xmlns + "gls", Xliff.Glossary),
            new XAttribute("version", "2.0"),
            new XAttribute("srcLang", Language.Source.Tag),
            new XAttribute("trgLang", language.Tag),
            pages.Select(page => FileOf(page, terms, words))));
        using var content = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n", NewLineHandling = NewLineHandling.Entitize };
        using (var writer = XmlWriter.Create(content, settings))
        {
            document.Save(writer);
        }

        return content.ToArray();
    }

    private static XElement FileOf(TranslationPage page, TermsInText terms, FileWords words) => new(
        Xliff.File,
        new XAttribute("id", page.Number.ToString(CultureInfo.InvariantCulture)),
        new XAttribute("original", $"{page.Kind.ToString().ToLowerInvariant()}/{page.Slug}"),
        new XElement(Xliff.Notes, Note("page", page.Title)),
        page.Units.Select(unit => UnitOf(unit, page.Title, terms.In(unit.Source), words)));

    private static XElement UnitOf(TranslationUnit unit, string page, IReadOnlyList<(string Japanese, string Form)> terms, FileWords words) => new(
        Xliff.Unit,
        new XAttribute("id", unit.Id.ToString()),
        new XAttribute("canResegment", "no"),
        new XAttribute(XNamespace.Xml + "space", "preserve"),
        terms.Count == 0 ? null : new XElement(Xliff.Glossary + "glossary", terms.Select(term => new XElement(
            Xliff.Glossary + "glossEntry",
            new XElement(Xliff.Glossary + "term", term.Japanese),
            new XElement(Xliff.Glossary + "translation", term.Form)))),
        new XElement(
            Xliff.Notes,
            Note("page", page),
            Note("field", words.Place(unit.Id)),
            unit.Former is null ? null : Note("former-source", unit.Former),
            Note(Xliff.StampNote, unit.Stamp.ToString())),
        new XElement(
            Xliff.Segment,
            new XAttribute("state", unit.IsStale ? Xliff.Initial : Xliff.Translated),
            new XElement(Xliff.Source, Content(unit.Source)),
            unit.Target.Length == 0 ? null : new XElement(Xliff.Target, Content(unit.Target))));

    private static XElement Note(string category, string text) => new(
        Xliff.Note, new XAttribute("category", category), string.Concat(text.Where(XmlConvert.IsXmlChar)));

    /// <summary>Text, with the letters that XML cannot hold spelled out.</summary>
    private static IEnumerable<object> Content(string words)
    {
        var text = new StringBuilder();
        foreach (var rune in words.EnumerateRunes())
        {
            if (!rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value))
            {
                text.Append(rune.ToString());
                continue;
            }

            yield return new XText(text.ToString());
            yield return new XElement(Xliff.CodePoint, new XAttribute("hex", rune.Value.ToString("X4", CultureInfo.InvariantCulture)));
            text.Clear();
        }

        yield return new XText(text.ToString());
    }
}
