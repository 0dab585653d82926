using System.Buffers.Binary;

namespace Chitose.Exchange.Media;

/// <summary>Goes from marker to marker through a JPEG file (ITU-T T.81, annex B).</summary>
internal static class JpegAnatomy
{
    private const byte MarkerStart = 0xFF;
    private const byte EndOfImage = 0xD9;
    private const byte StartOfScan = 0xDA;

    /// <returns>Null if the file stops before the image's end.</returns>
    public static Anatomy? Of(ReadOnlySpan<byte> file)
    {
        var scans = 0;
        for (var at = NextMarker(file, 2); at >= 0; at = NextMarker(file, at))
        {
            var marker = file[at + 1];
            at += 2;
            if (marker == EndOfImage)
            {
                return new Anatomy(at, Scans: scans);
            }

            if (!BinaryPrimitives.TryReadUInt16BigEndian(file[at..], out var length) || length < 2 || at + length > file.Length)
            {
                return null;
            }

            at += length;
            scans += marker == StartOfScan ? 1 : 0;
        }

        return null;
    }

    /// <summary>
    /// Pictures and films that telephones hang on behind a photo: brightness maps and previews (JPEG), moving photos (MP4), Samsung's
    /// own block. To refuse these would be to refuse most telephones; they are cut off unread.
    /// </summary>
    public static bool IsOfTelephone(ReadOnlySpan<byte> rest) =>
        rest is [MarkerStart, 0xD8, MarkerStart, ..]
        || (rest.Length > 8 && rest[4..8].SequenceEqual("ftyp"u8))
        || rest.EndsWith("SEFT"u8);

    /// <summary>Steps over scan data, where FF is followed by 0 or a restart number, and over fill bytes.</summary>
    private static int NextMarker(ReadOnlySpan<byte> file, int at)
    {
        while (at < file.Length - 1)
        {
            var step = file[at..^1].IndexOf(MarkerStart);
            if (step < 0)
            {
                return -1;
            }

            at += step;
            if (file[at + 1] is not (0x00 or 0x01 or MarkerStart or (>= 0xD0 and <= 0xD8)))
            {
                return at;
            }

            at++;
        }

        return -1;
    }
}
