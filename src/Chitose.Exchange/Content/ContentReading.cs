using Chitose.Exchange.Checks;
using Chitose.Exchange.Content.Yaml;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Glossary;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Pages;
using Chitose.Exchange.Site;

namespace Chitose.Exchange.Content;

/// <summary>
/// A content folder read piece by piece: first what entries refer to, then entry by entry, so that a folder of any size can be
/// looked through without being in memory whole.
/// </summary>
public sealed class ContentReading
{
    private readonly List<Fault> _faults = [];
    private readonly FolderReader _reader;
    private readonly KnownReferences _known;

    private ContentReading(string folder)
    {
        _reader = new FolderReader(folder, _faults);
        _reader.RefuseOthers("", [.. ContentFolder.OwnFiles, .. EntryFormat.All.Select(format => format.Folder)]);
        Glossary = ReferenceFields.ReadGlossary(_reader.Facts(ContentFolder.GlossaryFile));
        Sources = ReferenceFields.ReadSources(_reader.Facts(ContentFolder.SourcesFile));
        Questions = ReferenceFields.ReadQuestions(_reader.Facts(ContentFolder.QuestionsFile));
        Deleted = _reader.Has(ContentFolder.DeletedFile) ? ReferenceFields.ReadDeleted(_reader.Facts(ContentFolder.DeletedFile)) : [];
        NoticeTemplates = _reader.Has(ContentFolder.NoticesFile) ? NoticeFields.Read(_reader.Facts(ContentFolder.NoticesFile)) : [];

        // What could not be read is no measure for what refers to it.
        KnownIds Known(string file, string where, IEnumerable<string> ids) => new(HasFault(file) ? null : ids.ToHashSet(), where);
        var partners = EntryFormat.Of(EntryKind.Partner).Folder;
        _known = new KnownReferences(
            Known(ContentFolder.GlossaryFile, $"the names of {ContentFolder.GlossaryFile}", Glossary.Where(term => term.Group == GlossaryGroup.Names).Select(term => term.Id)),
            Known(ContentFolder.SourcesFile, ContentFolder.SourcesFile, Sources.Select(source => source.Id)),
            Known(ContentFolder.QuestionsFile, ContentFolder.QuestionsFile, Questions.Select(question => question.Id)),
            new KnownIds(_reader.Folders(partners).ToHashSet(), $"{partners}/"));
        Profile = ReferenceFields.ReadProfile(_reader.Facts(ContentFolder.SiteFile), _known.Names);
    }

    public IReadOnlyList<GlossaryTerm> Glossary { get; }

    public IReadOnlyList<Source> Sources { get; }

    public IReadOnlyList<OpenQuestion> Questions { get; }

    public SiteProfile Profile { get; }

    public IReadOnlyList<NoticeTemplate> NoticeTemplates { get; }

    public IReadOnlyList<FormerAddress> Deleted { get; }

    /// <summary>What has been found so far, in the order of files and lines.</summary>
    public IReadOnlyList<Fault> Faults => [.. _faults.OrderBy(fault => fault.File, StringComparer.Ordinal).ThenBy(fault => fault.Line)];

    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static ContentReading Open(string folder) => Directory.Exists(folder)
        ? new ContentReading(folder)
        : throw new DirectoryNotFoundException($"There is no folder '{folder}'.");

    /// <summary>Whether a fault has been found in a file.</summary>
    public bool HasFault(string file) => _faults.Exists(fault => fault.File == file);

    /// <summary>Reads every entry, one at a time, and after the last one looks at them as a whole.</summary>
    public IEnumerable<Entry> Entries()
    {
        var whole = new ContentWhole();
        foreach (var entry in EntryFormat.All.SelectMany(EntriesOf))
        {
            whole.Add(entry);
            yield return entry;
        }

        whole.Check(Deleted, _faults);
    }

    /// <summary>Reads everything.</summary>
    public ContentSet ReadAll() => new()
    {
        Entries = [.. Entries()],
        Glossary = Glossary,
        Sources = Sources,
        Questions = Questions,
        Profile = Profile,
        NoticeTemplates = NoticeTemplates,
        Deleted = Deleted,
    };

    /// <summary>Slugs of all entries of a kind, as their folders are named.</summary>
    public IEnumerable<string> Slugs(EntryKind kind) => _reader.Folders(EntryFormat.Of(kind).Folder);

    /// <summary>Slugs that entries had before, read from their facts alone.</summary>
    public IEnumerable<(EntryKind Kind, string Slug, string Target)> FormerSlugs()
    {
        var reader = _reader.Quietly();
        return from format in EntryFormat.All
               from slug in reader.Folders(format.Folder)
               let file = $"{format.Folder}/{slug}/{format.FactsFile}"
               where reader.Has(file) && reader.Text(file)?.Contains("former-slugs:", StringComparison.Ordinal) == true
               from former in reader.Facts(file).Strings("former-slugs")
               select (format.Kind, former, slug);
    }

    /// <summary>What the pages that the site always has are called.</summary>
    public PageTitles PageTitles()
    {
        var (titles, quiet, ignored) = (new PageTitles(), _reader.Quietly(), new List<Fault>());
        foreach (var (slug, language) in PageSlugs.Required.SelectMany(slug => Language.All.Select(language => (slug, language))))
        {
            var file = $"{EntryFormat.Of(EntryKind.Page).Folder}/{slug}/{language.Tag}.md";
            if (quiet.Has(file) && quiet.Text(file) is { } written && MarkdownFile.Read(file, written, ignored).Fields.Optional("title") is { Length: > 0 } title)
            {
                titles.Add(slug, language, title);
            }
        }

        return titles;
    }

    private IEnumerable<Entry> EntriesOf(EntryFormat format)
    {
        _reader.RefuseFiles(format.Folder);
        foreach (var slug in _reader.Folders(format.Folder))
        {
            var path = $"{format.Folder}/{slug}";
            if (!EntryFields.IsSlug(slug))
            {
                _faults.Add(new Fault(path, 1, "", $"'{slug}' is no slug; name the folder with lower-case letters a–z, digits and single hyphens, at most {Entry.SlugMaxLength}."));
            }

            var facts = _reader.Facts($"{path}/{format.FactsFile}");
            var entry = format.Read(slug, facts, ReadTexts(path, isPhoto: format.Kind == EntryKind.Photo), _known);
            facts.Close();
            _reader.RefuseOthers(path, [format.FactsFile, EntryFormat.EasyJapaneseFile, .. Language.All.Select(language => $"{language.Tag}.md"), .. format.Files]);
            yield return entry;
        }
    }

    private List<EntryText> ReadTexts(string path, bool isPhoto)
    {
        var texts = new List<EntryText>();
        foreach (var language in Language.All)
        {
            var file = $"{path}/{language.Tag}.md";
            if (_reader.Has(file))
            {
                if (_reader.Text(file) is { } written)
                {
                    var (fields, body) = MarkdownFile.Read(file, written, _faults);
                    var easy = language.IsSource && _reader.Has($"{path}/{EntryFormat.EasyJapaneseFile}") ? _reader.Text($"{path}/{EntryFormat.EasyJapaneseFile}") : null;
                    texts.Add(TextFields.Read(fields, body, easy?.Trim('\n') ?? "", language, isPhoto));
                }
            }
            else if (language.IsSource)
            {
                _faults.Add(new Fault(file, 1, "", "is missing; the Japanese text comes first, and the others are translated from it."));
            }
        }

        return texts;
    }
}
