using System.Text;
using Chitose.Exchange.Content.Yaml;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Events;
using Chitose.Exchange.Glossary;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Pages;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Photos;
using Chitose.Exchange.Programs;

namespace Chitose.Exchange.Content;

/// <summary>
/// The content as files that are pleasant to write by hand: a folder an entry, facts in YAML, one Markdown file a language.
/// Reading what was written gives the same content, and writing what was read the same bytes.
/// </summary>
public static class ContentFolder
{
    private const string GlossaryFile = "glossary.yaml";
    private const string SourcesFile = "sources.yaml";
    private const string QuestionsFile = "questions.yaml";
    private const string SiteFile = "site.yaml";
    private const string NoticesFile = "notices.yaml";
    private const string DeletedFile = "deleted.yaml";

    /// <summary>The guide for staff travels with the content but is none: it is neither imported nor exported.</summary>
    private const string GuideFolder = "guide";

    private const string PartnersFolder = "partners";
    private const string EasyJapaneseFile = "ja-easy.md";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly IReadOnlyList<EntryFormat> Formats =
    [
        new(PartnersFolder, "partner.yaml", typeof(Partner), PartnerFields.Read, (entry, facts) => PartnerFields.Write((Partner)entry, facts)),
        new("events", "event.yaml", typeof(ExchangeEvent), EventFields.Read, (entry, facts) => EventFields.Write((ExchangeEvent)entry, facts)),
        new("programs", "program.yaml", typeof(ExchangeProgram), ProgramFields.Read, (entry, facts) => ProgramFields.Write((ExchangeProgram)entry, facts)),
        new("pages", "page.yaml", typeof(Page), PageFields.Read, (entry, facts) => PageFields.Write((Page)entry, facts)),
        new(PhotoOriginals.Folder, "photo.yaml", typeof(Photo), PhotoFields.Read, (entry, facts) => PhotoFields.Write((Photo)entry, facts)) { Files = PhotoOriginals.Names },
    ];

    /// <summary>Reads a whole folder.</summary>
    /// <returns>The content, and every fault found; content with faults is not to be used.</returns>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static (ContentSet Content, IReadOnlyList<Fault> Faults) Read(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException($"There is no folder '{folder}'.");
        }

        var faults = new List<Fault>();
        var reader = new FolderReader(folder, faults);
        reader.RefuseOthers("", [GlossaryFile, SourcesFile, QuestionsFile, SiteFile, NoticesFile, DeletedFile, GuideFolder, .. Formats.Select(format => format.Folder)]);
        var glossary = ReferenceFields.ReadGlossary(reader.Facts(GlossaryFile));
        var sources = ReferenceFields.ReadSources(reader.Facts(SourcesFile));
        var questions = ReferenceFields.ReadQuestions(reader.Facts(QuestionsFile));

        // What could not be read is no measure for what refers to it.
        bool IsWhole(string file) => faults.TrueForAll(fault => fault.File != file);
        KnownIds Known(string file, string where, IEnumerable<string> ids) => new(IsWhole(file) ? ids.ToHashSet() : null, where);
        var known = new KnownReferences(
            Known(GlossaryFile, $"the names of {GlossaryFile}", glossary.Where(term => term.Group == GlossaryGroup.Names).Select(term => term.Id)),
            Known(SourcesFile, SourcesFile, sources.Select(source => source.Id)),
            Known(QuestionsFile, QuestionsFile, questions.Select(question => question.Id)),
            new KnownIds(reader.Folders(PartnersFolder).ToHashSet(), $"{PartnersFolder}/"));
        var content = new ContentSet
        {
            Glossary = glossary,
            Sources = sources,
            Questions = questions,
            Profile = ReferenceFields.ReadProfile(reader.Facts(SiteFile), known.Names),
            NoticeTemplates = reader.Has(NoticesFile) ? NoticeFields.Read(reader.Facts(NoticesFile)) : [],
            Deleted = reader.Has(DeletedFile) ? ReferenceFields.ReadDeleted(reader.Facts(DeletedFile)) : [],
            Entries = [.. Formats.SelectMany(format => ReadEntries(format, reader, known, faults))],
        };
        ContentWhole.Check(content, faults);
        return (content, [.. faults.OrderBy(fault => fault.File, StringComparer.Ordinal).ThenBy(fault => fault.Line)]);
    }

    /// <summary>Writes content into a folder, which may exist but must hold nothing.</summary>
    /// <exception cref="IOException">The folder holds files already, or cannot be written.</exception>
    public static void Write(ContentSet content, string folder)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            throw new IOException($"The folder '{folder}' is not empty; name one that is empty or does not exist.");
        }

        void Put(string path, string text)
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text, Utf8);
        }

        foreach (var (file, text) in References(content))
        {
            Put(file, text);
        }

        Put(SiteFile, FactsWriter.Write(facts => ReferenceFields.WriteProfile(content.Profile, facts)));
        if (content.NoticeTemplates.Count > 0)
        {
            Put(NoticesFile, FactsWriter.Write(facts => NoticeFields.Write(content.NoticeTemplates, facts)));
        }

        if (content.Deleted.Count > 0)
        {
            Put(DeletedFile, FactsWriter.Write(facts => ReferenceFields.WriteDeleted(content.Deleted, facts)));
        }

        foreach (var entry in content.Entries)
        {
            var format = Formats.First(candidate => candidate.Type == entry.GetType());
            var path = Path.Combine(format.Folder, entry.Slug);
            Put(Path.Combine(path, format.FactsFile), FactsWriter.Write(facts => format.Write(entry, facts)));
            foreach (var text in entry.Texts)
            {
                Put(Path.Combine(path, $"{text.Language.Tag}.md"), TextFields.Write(text));
                if (text.Body.EasyJapanese.Length > 0)
                {
                    Put(Path.Combine(path, EasyJapaneseFile), text.Body.EasyJapanese + "\n");
                }
            }
        }
    }

    /// <summary>Everything that entries refer to, as one text to compare.</summary>
    internal static string WriteReferences(ContentSet content) => string.Concat(References(content).Select(reference => reference.Text));

    /// <summary>The file that holds the facts of an entry, as faults name it.</summary>
    internal static string FactsFileOf(Entry entry)
    {
        var format = Formats.First(candidate => candidate.Type == entry.GetType());
        return $"{format.Folder}/{entry.Slug}/{format.FactsFile}";
    }

    private static IEnumerable<(string File, string Text)> References(ContentSet content) =>
    [
        (GlossaryFile, FactsWriter.Write(facts => ReferenceFields.WriteGlossary(content.Glossary, facts))),
        (SourcesFile, FactsWriter.Write(facts => ReferenceFields.WriteSources(content.Sources, facts))),
        (QuestionsFile, FactsWriter.Write(facts => ReferenceFields.WriteQuestions(content.Questions, facts))),
    ];

    private static IEnumerable<Entry> ReadEntries(EntryFormat format, FolderReader reader, KnownReferences known, List<Fault> faults)
    {
        reader.RefuseFiles(format.Folder);
        foreach (var slug in reader.Folders(format.Folder))
        {
            var path = $"{format.Folder}/{slug}";
            if (!EntryFields.IsSlug(slug))
            {
                faults.Add(new Fault(path, 1, "", $"'{slug}' is no slug; name the folder with lower-case letters a–z, digits and single hyphens, at most {Entry.SlugMaxLength}."));
            }

            var facts = reader.Facts($"{path}/{format.FactsFile}");
            var entry = format.Read(slug, facts, ReadTexts(path, reader, faults, isPhoto: format.Type == typeof(Photo)), known);
            facts.Close();
            reader.RefuseOthers(path, [format.FactsFile, EasyJapaneseFile, .. Language.All.Select(language => $"{language.Tag}.md"), .. format.Files]);
            yield return entry;
        }
    }

    private static List<EntryText> ReadTexts(string path, FolderReader reader, List<Fault> faults, bool isPhoto)
    {
        var texts = new List<EntryText>();
        foreach (var language in Language.All)
        {
            var file = $"{path}/{language.Tag}.md";
            if (reader.Has(file))
            {
                if (reader.Text(file) is { } written)
                {
                    var (fields, body) = MarkdownFile.Read(file, written, faults);
                    var easy = language.IsSource && reader.Has($"{path}/{EasyJapaneseFile}") ? reader.Text($"{path}/{EasyJapaneseFile}") : null;
                    texts.Add(TextFields.Read(fields, body, easy?.Trim('\n') ?? "", language, isPhoto));
                }
            }
            else if (language.IsSource)
            {
                faults.Add(new Fault(file, 1, "", "is missing; the Japanese text comes first, and the others are translated from it."));
            }
        }

        return texts;
    }

    private sealed record EntryFormat(
        string Folder,
        string FactsFile,
        Type Type,
        Func<string, FactsMap, List<EntryText>, KnownReferences, Entry> Read,
        Action<Entry, FactsWriter> Write)
    {
        /// <summary>Names of other files that its entries may have.</summary>
        public IReadOnlyList<string> Files { get; init; } = [];
    }
}
