using System.Text.Json;
using Chitose.Exchange.Checks;
using Chitose.Exchange.Content.Yaml;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;

namespace Chitose.Exchange.Content;

/// <summary>Where in the files of an entry the words stand that a check has found.</summary>
public sealed class FindingPlaces
{
    private readonly Entry _entry;
    private readonly Func<string, string?> _read;
    private readonly Dictionary<string, string?> _texts = [];

    private FindingPlaces(Entry entry, Func<string, string?> read)
    {
        _entry = entry;
        _read = read;
    }

    /// <summary>In the files from which the entry was read.</summary>
    public static FindingPlaces InFolder(string folder, Entry entry)
    {
        var reader = new FolderReader(folder, []);
        return new FindingPlaces(entry, file => reader.Has(file) ? reader.Text(file) : null);
    }

    /// <summary>In the files as <c>export</c> would write them.</summary>
    public static FindingPlaces AsExported(Entry entry)
    {
        var files = new Lazy<Dictionary<string, string>>(() => EntryFormat.FilesOf(entry).ToDictionary(file => file.Path, file => file.Text));
        return new FindingPlaces(entry, file => files.Value.GetValueOrDefault(file));
    }

    public FilePlace Of(Finding finding)
    {
        var file = FileOf(finding.Field);
        if (Text(file) is not { } text)
        {
            return FilePlace.OfLine(EntryFormat.FactsFileOf(_entry), 1);
        }

        var (start, end) = finding.Field switch
        {
            { Language: null } => InFacts(text, 0, finding),
            { Name: FieldPath.Body } => InBody(text, MarkdownFile.BodyStart(text), finding),
            { Name: FieldPath.EasyJapanese } => InBody(text, text.Length - text.AsSpan().TrimStart('\n').Length, finding),
            _ => InFacts(MarkdownFile.FieldsOf(text), MarkdownFile.FieldsStart, finding),
        };
        return FilePlace.Of(file, text, start, end) with { IsVerbatim = finding.Excerpt is { } excerpt && text.AsSpan(start, end - start).SequenceEqual(excerpt) };
    }

    private string FileOf(FieldPath field) => field switch
    {
        { Language: null } => EntryFormat.FactsFileOf(_entry),
        { Name: FieldPath.EasyJapanese } => EntryFormat.FileOf(_entry, EntryFormat.EasyJapaneseFile),
        { Language: { } language } => EntryFormat.FileOf(_entry, $"{language.Tag}.md"),
    };

    private string? Text(string file)
    {
        if (!_texts.TryGetValue(file, out var text))
        {
            _texts[file] = text = _read(file);
        }

        return text;
    }

    private static (int Start, int End) InBody(string text, int bodyStart, Finding finding)
    {
        var start = Math.Min(bodyStart + (finding.Start ?? 0), text.Length);
        return (start, Math.Min(start + (finding.Start is null ? 0 : finding.Excerpt?.Length ?? 0), text.Length));
    }

    private static (int Start, int End) InFacts(string yaml, int yamlStart, Finding finding)
    {
        var path = finding.Field.Name.Split('.').Select(JsonNamingPolicy.KebabCaseLower.ConvertName);
        if (FieldPlace.Find(yaml, path) is not { } field)
        {
            return (0, 0);
        }

        var (start, end) = finding is { Start: { } from, Excerpt: { } excerpt } ? field.Of(from, excerpt.Length) ?? (field.Start, field.End) : (field.Start, field.End);
        return (yamlStart + start, yamlStart + end);
    }
}
