using Chitose.Exchange.Content;

namespace Chitose.Exchange.Tests.Content;

/// <summary>A copy of the repository's content in which something is then broken. Most events stay away, to be quick.</summary>
internal sealed class BrokenFolder : IDisposable
{
    private readonly TempFolder _folder = new();

    public BrokenFolder()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Content))
        {
            File.Copy(file, _folder.File(Path.GetFileName(file)));
        }

        FileTree.Copy(Path.Combine(Repository.Content, "partners"), _folder.File("partners"));
        FileTree.Copy(Path.Combine(Repository.Content, "pages"), _folder.File("pages"));
        FileTree.Copy(Path.Combine(Repository.Content, "programs", "mears"), _folder.File("programs/mears"));
        foreach (var slug in (string[])["anchorage-2004-northern-cities", "changchun-2024-20th", "ibusuki-1994-agreement"])
        {
            FileTree.Copy(Path.Combine(Repository.Content, "events", slug), _folder.File($"events/{slug}"));
        }
    }

    public string Root => _folder.Path;

    public string this[string path] => _folder.File(path);

    public string Text(string path) => File.ReadAllText(this[path]);

    public void Put(string path, string text) => File.WriteAllText(this[path], text);

    /// <summary>Changes one place of a file, which must be there exactly once.</summary>
    public void Replace(string path, string old, string text)
    {
        var before = Text(path);
        Assert.Equal(2, before.Split(old).Length);
        Put(path, before.Replace(old, text, StringComparison.Ordinal));
    }

    /// <summary>The line, from 1, in which this text first stands; 1 for none.</summary>
    public int LineOf(string path, string text) => 1 + Text(path)[..Text(path).IndexOf(text, StringComparison.Ordinal)].Count(c => c == '\n');

    public IReadOnlyList<Fault> Faults() => ContentFolder.Read(_folder.Path).Faults;

    public void Dispose() => _folder.Dispose();
}
