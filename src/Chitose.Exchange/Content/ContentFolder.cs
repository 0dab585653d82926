using System.Text;
using Chitose.Exchange.Content.Yaml;

namespace Chitose.Exchange.Content;

/// <summary>
/// The content as files that are pleasant to write by hand: a folder an entry, facts in YAML, one Markdown file a language.
/// Reading what was written gives the same content, and writing what was read the same bytes.
/// </summary>
public static class ContentFolder
{
    internal const string GlossaryFile = "glossary.yaml";
    internal const string SourcesFile = "sources.yaml";
    internal const string QuestionsFile = "questions.yaml";
    internal const string SiteFile = "site.yaml";
    internal const string NoticesFile = "notices.yaml";
    internal const string DeletedFile = "deleted.yaml";

    /// <summary>The guide for staff travels with the content but is none: it is neither imported nor exported.</summary>
    private const string GuideFolder = "guide";

    /// <summary>What a content folder may hold besides entries.</summary>
    internal static readonly IReadOnlyList<string> OwnFiles = [GlossaryFile, SourcesFile, QuestionsFile, SiteFile, NoticesFile, DeletedFile, GuideFolder];

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a whole folder.</summary>
    /// <returns>The content, and every fault found; content with faults is not to be used.</returns>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static (ContentSet Content, IReadOnlyList<Fault> Faults) Read(string folder)
    {
        var reading = ContentReading.Open(folder);
        return (reading.ReadAll(), reading.Faults);
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

        foreach (var (file, text) in content.Entries.SelectMany(EntryFormat.FilesOf))
        {
            Put(file, text);
        }
    }

    /// <summary>Everything that entries refer to, as one text to compare.</summary>
    internal static string WriteReferences(ContentSet content) => string.Concat(References(content).Select(reference => reference.Text));

    private static IEnumerable<(string File, string Text)> References(ContentSet content) =>
    [
        (GlossaryFile, FactsWriter.Write(facts => ReferenceFields.WriteGlossary(content.Glossary, facts))),
        (SourcesFile, FactsWriter.Write(facts => ReferenceFields.WriteSources(content.Sources, facts))),
        (QuestionsFile, FactsWriter.Write(facts => ReferenceFields.WriteQuestions(content.Questions, facts))),
    ];
}
