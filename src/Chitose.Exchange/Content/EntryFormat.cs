using Chitose.Exchange.Content.Yaml;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Events;
using Chitose.Exchange.Pages;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Photos;
using Chitose.Exchange.Programs;

namespace Chitose.Exchange.Content;

/// <summary>How the entries of one kind are written: a folder an entry, facts in YAML, one Markdown file a language.</summary>
internal sealed record EntryFormat(
    EntryKind Kind,
    string Folder,
    string FactsFile,
    Func<string, FactsMap, List<EntryText>, KnownReferences, Entry> Read,
    Action<Entry, FactsWriter> Write)
{
    public const string EasyJapaneseFile = "ja-easy.md";

    /// <summary>Partners come first: what belongs to them is read with them known.</summary>
    public static readonly IReadOnlyList<EntryFormat> All =
    [
        new(EntryKind.Partner, "partners", "partner.yaml", PartnerFields.Read, (entry, facts) => PartnerFields.Write((Partner)entry, facts)),
        new(EntryKind.Event, "events", "event.yaml", EventFields.Read, (entry, facts) => EventFields.Write((ExchangeEvent)entry, facts)),
        new(EntryKind.Program, "programs", "program.yaml", ProgramFields.Read, (entry, facts) => ProgramFields.Write((ExchangeProgram)entry, facts)),
        new(EntryKind.Page, "pages", "page.yaml", PageFields.Read, (entry, facts) => PageFields.Write((Page)entry, facts)),
        new(EntryKind.Photo, PhotoOriginals.Folder, "photo.yaml", PhotoFields.Read, (entry, facts) => PhotoFields.Write((Photo)entry, facts)) { Files = PhotoOriginals.Names },
    ];

    /// <summary>Names of other files that its entries may have.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    public static EntryFormat Of(EntryKind kind) => All.First(format => format.Kind == kind);

    /// <summary>The file that holds the facts of an entry, as faults name it.</summary>
    public static string FactsFileOf(Entry entry) => FileOf(entry, Of(entry.Kind).FactsFile);

    /// <summary>A file of an entry by its name, such as <c>th.md</c>.</summary>
    public static string FileOf(Entry entry, string name) => $"{Of(entry.Kind).Folder}/{entry.Slug}/{name}";

    /// <summary>The files of an entry, by their path within the content folder.</summary>
    public static IEnumerable<(string Path, string Text)> FilesOf(Entry entry)
    {
        yield return (FactsFileOf(entry), FactsWriter.Write(facts => Of(entry.Kind).Write(entry, facts)));
        foreach (var text in entry.Texts)
        {
            yield return (FileOf(entry, $"{text.Language.Tag}.md"), TextFields.Write(text));
            if (text.Body.EasyJapanese.Length > 0)
            {
                yield return (FileOf(entry, EasyJapaneseFile), text.Body.EasyJapanese + "\n");
            }
        }
    }
}
