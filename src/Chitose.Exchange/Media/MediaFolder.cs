using Chitose.Exchange.Storage;

namespace Chitose.Exchange.Media;

/// <summary>
/// Where photos lie: <c>media/</c> in the store's folder, a folder a photo, named at random. A folder is there whole or not at all, and
/// its files never change.
/// </summary>
public sealed class MediaFolder(StoreFolder store)
{
    public string Root { get; } = Path.GetFullPath(store.Media);

    /// <summary>Opens a photo in one width and format; null if there is none.</summary>
    public FileStream? OpenRendition(string id, int width, PhotoFormat format) => Open(id, MediaNames.Rendition(width, format));

    /// <summary>Opens the crop that other sites show with a link; null if the photo is gone.</summary>
    public FileStream? OpenShareCrop(StoredPhoto photo, Focus focus) =>
        Open(photo.Id, MediaNames.Crop(ShareCrop.PlaceOf(focus, photo.Width, photo.Height)));

    /// <summary>Opens what all renditions are made from; null if the photo is gone. Readers never get it.</summary>
    public FileStream? OpenMaster(string id) => Open(id, MediaNames.Master);

    /// <summary>Ids of all photos that are here whole.</summary>
    public IEnumerable<string> Ids() => Folders().Select(folder => folder.Name).Where(MediaNames.IsId);

    /// <summary>Bytes of all files, unfinished ones too.</summary>
    public long Size() => Folders().Sum(SizeOf);

    public long SizeOf(string id) => MediaNames.IsId(id) && new DirectoryInfo(FolderOf(id)) is { Exists: true } folder ? SizeOf(folder) : 0;

    /// <returns>False if there is no such photo.</returns>
    public bool Delete(string id)
    {
        if (!MediaNames.IsId(id) || !Directory.Exists(FolderOf(id)))
        {
            return false;
        }

        Directory.Delete(FolderOf(id), recursive: true);
        return true;
    }

    /// <summary>
    /// Names of folders that no row knows, and of unfinished ones. Young ones are left out: their row may be about to be written.
    /// </summary>
    /// <param name="known">Ids in published entries, drafts and revisions.</param>
    /// <param name="before">Only folders that were last written to before this time.</param>
    public IReadOnlyList<string> FindOrphans(IReadOnlySet<string> known, DateTimeOffset before) =>
    [
        .. Folders()
            .Where(folder => MediaNames.IsId(folder.Name) ? !known.Contains(folder.Name) : folder.Name.StartsWith(MediaNames.Unfinished, StringComparison.Ordinal))
            .Where(folder => folder.LastWriteTimeUtc < before.UtcDateTime)
            .Select(folder => folder.Name),
    ];

    /// <summary>Deletes what <see cref="FindOrphans"/> finds.</summary>
    /// <returns>How many folders are gone.</returns>
    public int DeleteOrphans(IReadOnlySet<string> known, DateTimeOffset before)
    {
        var orphans = FindOrphans(known, before);
        foreach (var orphan in orphans)
        {
            Directory.Delete(FolderOf(orphan), recursive: true);
        }

        return orphans.Count;
    }

    internal UnfinishedPhoto Begin() => new(Root, MediaNames.NewId());

    private FileStream? Open(string id, string name)
    {
        if (!MediaNames.IsId(id))
        {
            return null;
        }

        try
        {
            return new FileStream(Path.Combine(FolderOf(id), name), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private IEnumerable<DirectoryInfo> Folders() => Directory.Exists(Root) ? new DirectoryInfo(Root).EnumerateDirectories() : [];

    private string FolderOf(string name) => Path.Combine(Root, name);

    private static long SizeOf(DirectoryInfo folder) => folder.EnumerateFiles().Sum(file => file.Length);
}
