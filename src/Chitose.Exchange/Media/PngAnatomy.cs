using System.Buffers.Binary;

namespace Chitose.Exchange.Media;

/// <summary>Goes from chunk to chunk through a PNG file.</summary>
internal static class PngAnatomy
{
    private const int SignatureLength = 8;

    /// <summary>Length and type before the data of a chunk, checksum behind it.</summary>
    private const int FrameLength = 12;

    /// <returns>Null if the file stops before the image's end.</returns>
    public static Anatomy? Of(ReadOnlySpan<byte> file)
    {
        var animated = false;
        var at = SignatureLength;
        while (at <= file.Length - FrameLength)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file[at..]);
            var type = file[(at + 4)..(at + 8)];
            if (length > file.Length - at - FrameLength)
            {
                return null;
            }

            at += FrameLength + (int)length;
            animated |= type.SequenceEqual("acTL"u8);
            if (type.SequenceEqual("IEND"u8))
            {
                return new Anatomy(at, animated);
            }
        }

        return null;
    }
}
