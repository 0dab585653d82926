using System.Buffers.Binary;

namespace Chitose.Exchange.Media;

/// <summary>Goes from chunk to chunk through a WebP file, which is a RIFF container.</summary>
internal static class WebPAnatomy
{
    private const int ChunkHeader = 8;
    private const int RiffHeader = 12;

    /// <returns>Null if the file stops before the image's end.</returns>
    public static Anatomy? Of(ReadOnlySpan<byte> file)
    {
        var end = ChunkHeader + (long)BinaryPrimitives.ReadUInt32LittleEndian(file[4..]);
        if (end > file.Length || end < RiffHeader)
        {
            return null;
        }

        var animated = false;
        long at = RiffHeader;
        while (at <= end - ChunkHeader)
        {
            var chunk = file[(int)at..];
            animated |= chunk.StartsWith("ANIM"u8) || chunk.StartsWith("ANMF"u8);
            long length = BinaryPrimitives.ReadUInt32LittleEndian(chunk[4..]);
            at += ChunkHeader + length + (length % 2);
        }

        return new Anatomy((int)end, animated);
    }
}
