namespace Chitose.Exchange.Web.Tests.Running;

/// <summary>A copy of the site's content files, to be changed at will.</summary>
public sealed class ContentCopy : IDisposable
{
    public ContentCopy()
    {
        foreach (var file in Directory.EnumerateFiles(FirstContent.Folder, "*", SearchOption.AllDirectories))
        {
            var copy = PathOf(Path.GetRelativePath(FirstContent.Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("chitose-content-").FullName;

    public ContentCopy Without(string path)
    {
        if (Directory.Exists(PathOf(path)))
        {
            Directory.Delete(PathOf(path), recursive: true);
        }
        else
        {
            File.Delete(PathOf(path));
        }

        return this;
    }

    public ContentCopy With(string path, string text)
    {
        File.WriteAllText(PathOf(path), text);
        return this;
    }

    /// <summary>Changes words that must be there.</summary>
    public ContentCopy Changed(string path, string from, string to)
    {
        var text = File.ReadAllText(PathOf(path));
        Assert.Contains(from, text, StringComparison.Ordinal);
        return With(path, text.Replace(from, to, StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private string PathOf(string path) => Path.Combine(Folder, path);
}
