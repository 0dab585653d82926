using System.Security.Cryptography;
using NetVips;

namespace Chitose.Exchange.Media;

/// <summary>
/// Takes uploaded photos into the media folder. Nothing of an upload is kept as it came: its pixels are written anew, so place, camera
/// and whatever was hidden in it are gone.
/// </summary>
public sealed class PhotoIntake
{
    /// <summary>One for the process, however many intakes there are: it is the machine's memory that is shared.</summary>
    private static readonly SemaphoreSlim Workplaces = new(PhotoLimits.AtATime);

    private readonly MediaFolder _folder;
    private readonly SemaphoreSlim _workplaces;
    private readonly TimeSpan _decodeTime;

    public PhotoIntake(MediaFolder folder)
        : this(folder, Workplaces, PhotoLimits.MaxDecodeTime)
    {
    }

    internal PhotoIntake(MediaFolder folder, SemaphoreSlim workplaces, TimeSpan decodeTime) =>
        (_folder, _workplaces, _decodeTime) = (folder, workplaces, decodeTime);

    /// <summary>Checks an upload and stores its photo. The row that names it is written afterwards; without one it is an orphan.</summary>
    /// <param name="upload">The file; no more of it is read than a photo may have.</param>
    /// <param name="fileName">The name that the sender gave it: only its ending is looked at.</param>
    /// <param name="cancel">Stops waiting and working; nothing stays behind.</param>
    /// <exception cref="IOException">The disk is full or cannot be written; nothing stays behind.</exception>
    public async Task<PhotoAnswer> TakeAsync(Stream upload, string fileName, CancellationToken cancel)
    {
        // A slow sender must not hold a workplace.
        var content = await ReadAsync(upload, cancel);
        if (content is null)
        {
            return PhotoAnswer.Refused(PhotoRefusal.TooManyBytes);
        }

        await _workplaces.WaitAsync(cancel);
        try
        {
            return await Task.Run(() => Take(content, fileName, cancel), cancel);
        }
        finally
        {
            _workplaces.Release();
        }
    }

    /// <returns>Null if there is more than a photo may have.</returns>
    private static async Task<byte[]?> ReadAsync(Stream upload, CancellationToken cancel)
    {
        using var content = new MemoryStream();
        var part = new byte[81_920];
        while (await upload.ReadAsync(part, cancel) is var read and > 0)
        {
            if (content.Length + read > PhotoLimits.MaxBytes)
            {
                return null;
            }

            content.Write(part, 0, read);
        }

        return content.ToArray();
    }

    private PhotoAnswer Take(byte[] content, string fileName, CancellationToken cancel)
    {
        ImageLibrary.Prepare();
        if (PhotoInspection.Refusal(content, fileName, out var photo) is { } refusal)
        {
            return PhotoAnswer.Refused(refusal);
        }

        using var late = new CancellationTokenSource(_decodeTime);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel, late.Token);
        try
        {
            var master = PhotoMaster.Develop(photo, stop.Token);
            return PhotoAnswer.Taken(Store(master, cancel));
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return PhotoAnswer.Refused(PhotoRefusal.TooHeavy);
        }
        catch (VipsException)
        {
            return PhotoAnswer.Refused(PhotoRefusal.Damaged);
        }
    }

    private StoredPhoto Store(byte[] master, CancellationToken cancel)
    {
        using var header = Image.NewFromBuffer(master);
        var widths = Renditions.WidthsFor(header.Width);
        using var files = _folder.Begin();
        files.Write(MediaNames.Master, master);
        foreach (var width in widths)
        {
            foreach (var (format, content) in Renditions.At(width, master))
            {
                cancel.ThrowIfCancellationRequested();
                files.Write(MediaNames.Rendition(width, format), content);
            }
        }

        foreach (var (place, crop) in Renditions.Crops(header.Width, header.Height, master).Index())
        {
            files.Write(MediaNames.Crop(place), crop);
        }

        files.Place();
        return new StoredPhoto
        {
            Id = files.Id,
            Width = header.Width,
            Height = header.Height,
            Widths = widths,
            Bytes = files.Bytes,
            ContentHash = Convert.ToHexStringLower(SHA256.HashData(master)),
        };
    }
}
