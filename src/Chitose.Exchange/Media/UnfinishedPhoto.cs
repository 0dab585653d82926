namespace Chitose.Exchange.Media;

/// <summary>
/// A photo whose files are being written, out of sight until it is put into its place: a power cut leaves either nothing of it or all of
/// it. Without <see cref="Place"/> it is gone when disposed of.
/// </summary>
internal sealed class UnfinishedPhoto : IDisposable
{
    private readonly string _root;
    private readonly string _folder;

    public UnfinishedPhoto(string root, string id)
    {
        Id = id;
        _root = root;
        _folder = Path.Combine(root, MediaNames.Unfinished + id);
        Directory.CreateDirectory(_folder);
    }

    public string Id { get; }

    public long Bytes { get; private set; }

    public void Write(string name, ReadOnlySpan<byte> content)
    {
        using var file = new FileStream(Path.Combine(_folder, name), FileMode.CreateNew, FileAccess.Write, FileShare.None);
        file.Write(content);
        file.Flush(flushToDisk: true);
        Bytes += content.Length;
    }

    /// <summary>From here on the photo can be opened, also after a power cut.</summary>
    public void Place()
    {
        DiskFolder.Flush(_folder);
        Directory.Move(_folder, Path.Combine(_root, Id));
        DiskFolder.Flush(_root);
    }

    public void Dispose()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }
}
