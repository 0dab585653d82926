using Chitose.Exchange.Storage;

namespace Chitose.Exchange.Sharing;

/// <summary>
/// Where painted cards lie: <c>share/</c> in the store's folder, a folder a page number, a file a language and version. They can be
/// painted anew at any time, so no backup holds them.
/// </summary>
public sealed class ShareCardFolder(StoreFolder store) : IDisposable
{
    /// <summary>One card at a time, so that painting never takes more than one core.</summary>
    private readonly SemaphoreSlim _brush = new(1);

    private readonly string _root = Path.Combine(store.Root, "share");

    /// <summary>Opens a card; paints it first where it has not been painted, and puts away the one it replaces.</summary>
    /// <param name="number">Page number.</param>
    /// <param name="card">What is seen on it.</param>
    /// <param name="backdrop">Reads the picture behind, if it is needed.</param>
    /// <param name="cancel">Gives up waiting.</param>
    public async Task<FileStream> OpenAsync(int number, ShareCard card, Func<CancellationToken, Task<byte[]>> backdrop, CancellationToken cancel)
    {
        var file = FileOf(number, card);
        if (Find(file) is { } painted)
        {
            return painted;
        }

        await _brush.WaitAsync(cancel);
        try
        {
            if (!File.Exists(file))
            {
                await PaintAsync(file, card, await backdrop(cancel), cancel);
            }

            return Open(file);
        }
        finally
        {
            _brush.Release();
        }
    }

    public void Dispose() => _brush.Dispose();

    private static async Task PaintAsync(string file, ShareCard card, byte[] backdrop, CancellationToken cancel)
    {
        var folder = Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var former = folder.GetFiles($"{card.Language.Segment}-*.jpg");
        var unfinished = $"{file}.{Guid.NewGuid():N}";
        await File.WriteAllBytesAsync(unfinished, ShareCardPainter.Paint(card, backdrop), cancel);
        File.Move(unfinished, file, overwrite: true);
        foreach (var old in former)
        {
            old.Delete();
        }
    }

    private static FileStream? Find(string file)
    {
        try
        {
            return Open(file);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private static FileStream Open(string file) => new(file, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);

    private string FileOf(int number, ShareCard card) =>
        Path.Combine(_root, number.ToString(System.Globalization.CultureInfo.InvariantCulture), $"{card.Language.Segment}-{card.Version}.jpg");
}
