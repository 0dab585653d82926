using System.Text;
using Chitose.Exchange.Content.Yaml;

namespace Chitose.Exchange.Content;

/// <summary>Reads the files of a content folder by their path within it, noting those that cannot be read.</summary>
internal sealed class FolderReader(string folder, ICollection<Fault> faults)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public bool Has(string path) => File.Exists(Path.Combine(folder, path));

    public IEnumerable<string> Folders(string path)
    {
        var full = Path.Combine(folder, path);
        return Directory.Exists(full) ? Directory.EnumerateDirectories(full).Select(Path.GetFileName).Order(StringComparer.Ordinal)! : [];
    }

    public FactsMap Facts(string path) => new FactsFile(path, faults).Read(Text(path));

    public string Text(string path)
    {
        if (!Has(path))
        {
            faults.Add(new Fault(path, 1, "", "is missing."));
            return "{}";
        }

        try
        {
            // Files from other systems may end their lines in CR LF.
            return File.ReadAllText(Path.Combine(folder, path), Utf8).TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal);
        }
        catch (DecoderFallbackException)
        {
            faults.Add(new Fault(path, 1, "", "is not UTF-8 text; save it as UTF-8."));
            return "{}";
        }
    }

    /// <summary>Notes files that nothing would read, such as a misspelt <c>jp.md</c>.</summary>
    public void RefuseOthers(string path, IReadOnlyCollection<string> known)
    {
        foreach (var name in Directory.EnumerateFileSystemEntries(Path.Combine(folder, path)).Select(entry => Path.GetFileName(entry)!).Order(StringComparer.Ordinal))
        {
            if (!known.Contains(name))
            {
                faults.Add(new Fault($"{path}/{name}", 1, "", $"does not belong here; an entry's files are {string.Join(", ", known)}."));
            }
        }
    }
}
