using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Chitose.Exchange.Tests.Media;

/// <summary>A PNG file put together chunk by chunk, to say what no encoder would.</summary>
internal static class PngFile
{
    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static byte[] Of(params (string Type, byte[] Data)[] chunks) => [.. Signature, .. chunks.SelectMany(chunk => Chunk(chunk.Type, chunk.Data))];

    public static (string Type, byte[] Data) Header(uint width, uint height, byte bits = 8, byte color = 0, byte interlace = 0)
    {
        var data = new byte[13];
        BinaryPrimitives.WriteUInt32BigEndian(data, width);
        BinaryPrimitives.WriteUInt32BigEndian(data.AsSpan(4), height);
        data[8] = bits;
        data[9] = color;
        data[12] = interlace;
        return ("IHDR", data);
    }

    public static (string Type, byte[] Data) Pixels(long zeros) => ("IDAT", Deflated(zeros));

    public static (string Type, byte[] Data) End => ("IEND", []);

    /// <summary>Zeros, packed a thousandfold.</summary>
    public static byte[] Deflated(long zeros)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal))
        {
            var part = new byte[1 << 16];
            for (var left = zeros; left > 0; left -= part.Length)
            {
                zlib.Write(part, 0, (int)Math.Min(left, part.Length));
            }
        }

        return packed.ToArray();
    }

    /// <summary>Puts chunks into a whole file, right behind its header.</summary>
    public static byte[] With(byte[] png, params (string Type, byte[] Data)[] chunks)
    {
        const int headerEnd = 8 + 12 + 13;
        return [.. png[..headerEnd], .. chunks.SelectMany(chunk => Chunk(chunk.Type, chunk.Data)), .. png[headerEnd..]];
    }

    private static byte[] Chunk(string type, byte[] data)
    {
        var chunk = new byte[12 + data.Length];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        Encoding.ASCII.GetBytes(type, chunk.AsSpan(4));
        data.CopyTo(chunk, 8);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(8 + data.Length), Checksum(chunk.AsSpan(4, 4 + data.Length)));
        return chunk;
    }

    private static uint Checksum(ReadOnlySpan<byte> data)
    {
        var crc = 0xFFFFFFFF;
        foreach (var value in data)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc >> 1) ^ ((crc & 1) == 0 ? 0 : 0xEDB88320);
            }
        }

        return ~crc;
    }
}
