using System.Text;
using Chitose.Exchange.Content.Yaml;

namespace Chitose.Exchange.Content;

/// <summary>Reads the files of a content folder by their path within it, noting those that cannot be read.</summary>
internal sealed class FolderReader(string folder, ICollection<Fault> faults)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The same folder, read again without noting its faults anew.</summary>
    public FolderReader Quietly() => new(folder, []);

    public bool Has(string path) => File.Exists(Path.Combine(folder, path));

    public IEnumerable<string> Folders(string path) => Names(Directory.EnumerateDirectories, path);

    public FactsMap Facts(string path)
    {
        var file = new FactsFile(path, faults);
        return Text(path) is { } text ? file.Read(text) : file.Nothing();
    }

    /// <summary>The text of a file, with a line end at its end; null, with a fault noted, if it cannot be read.</summary>
    public string? Text(string path)
    {
        if (!Has(path))
        {
            faults.Add(new Fault(path, 1, "", "is missing."));
            return null;
        }

        try
        {
            // Files from other systems may end their lines in CR LF.
            var text = File.ReadAllText(Path.Combine(folder, path), Utf8).TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal);
            return text.EndsWith('\n') ? text : text + "\n";
        }
        catch (DecoderFallbackException)
        {
            faults.Add(new Fault(path, 1, "", "is not UTF-8 text; save it as UTF-8."));
            return null;
        }
    }

    /// <summary>Notes files and folders that nothing would read, such as a misspelt <c>jp.md</c>.</summary>
    /// <param name="path">Path of a folder; empty for the content folder itself.</param>
    /// <param name="known">Names of what belongs there.</param>
    public void RefuseOthers(string path, IReadOnlyCollection<string> known)
    {
        foreach (var name in Names(Directory.EnumerateFileSystemEntries, path).Where(name => !known.Contains(name)))
        {
            faults.Add(new Fault(path.Length == 0 ? name : $"{path}/{name}", 1, "", $"does not belong here; here belong {string.Join(", ", known)}."));
        }
    }

    /// <summary>Notes files among the folders of entries.</summary>
    public void RefuseFiles(string path)
    {
        foreach (var name in Names(Directory.EnumerateFiles, path))
        {
            faults.Add(new Fault($"{path}/{name}", 1, "", "does not belong here; each entry has a folder of its own."));
        }
    }

    private IEnumerable<string> Names(Func<string, IEnumerable<string>> list, string path)
    {
        var full = Path.Combine(folder, path);
        return Directory.Exists(full) ? list(full).Select(entry => Path.GetFileName(entry)!).Order(StringComparer.Ordinal) : [];
    }
}
