using System.Buffers;
using System.IO.Compression;

namespace Chitose.Exchange.Web.Delivery;

/// <summary>
/// Compresses what is written, and leaves the target open. The platform's own stream always looks back over 4 MB, for which the encoder
/// takes 16 MB that the process does not get rid of; looking back over 64 kB, it takes little, and pages come out as small.
/// </summary>
internal sealed class BrotliWriter(Stream target) : Stream
{
    private const int Quality = 8;

    /// <summary>The binary logarithm of how many bytes it looks back. From 17 on the encoder keeps the large tables.</summary>
    private const int Window = 16;

    private readonly byte[] _compressed = ArrayPool<byte>.Shared.Rent(16 * 1024);
    private BrotliEncoder _encoder = new(Quality, Window);
    private bool _isClosed;

    private enum Step
    {
        Write,
        Flush,
        End,
    }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => !_isClosed;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer) => Put(Step.Write, buffer);

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
        PutAsync(Step.Write, buffer, cancellationToken);

    public override void Flush()
    {
        Put(Step.Flush, []);
        target.Flush();
    }

    public override async Task FlushAsync(CancellationToken cancellationToken)
    {
        await PutAsync(Step.Flush, default, cancellationToken);
        await target.FlushAsync(cancellationToken);
    }

    public override async ValueTask DisposeAsync()
    {
        if (!_isClosed)
        {
            await PutAsync(Step.End, default, CancellationToken.None);
            Release();
        }

        await base.DisposeAsync();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_isClosed)
        {
            Put(Step.End, []);
            Release();
        }

        base.Dispose(disposing);
    }

    private void Put(Step step, ReadOnlySpan<byte> bytes)
    {
        bool isMore;
        do
        {
            isMore = Compress(step, bytes, out var consumed, out var written);
            bytes = bytes[consumed..];
            if (written > 0)
            {
                target.Write(_compressed, 0, written);
            }
        }
        while (isMore);
    }

    private async ValueTask PutAsync(Step step, ReadOnlyMemory<byte> bytes, CancellationToken cancel)
    {
        bool isMore;
        do
        {
            isMore = Compress(step, bytes.Span, out var consumed, out var written);
            bytes = bytes[consumed..];
            if (written > 0)
            {
                await target.WriteAsync(_compressed.AsMemory(0, written), cancel);
            }
        }
        while (isMore);
    }

    /// <returns>Whether there is more to come.</returns>
    private bool Compress(Step step, ReadOnlySpan<byte> bytes, out int consumed, out int written)
    {
        consumed = 0;
        var status = step == Step.Flush
            ? _encoder.Flush(_compressed, out written)
            : _encoder.Compress(bytes, _compressed, out consumed, out written, isFinalBlock: step == Step.End);
        return status == OperationStatus.InvalidData
            ? throw new InvalidDataException("The encoder has failed.")
            : status == OperationStatus.DestinationTooSmall;
    }

    private void Release()
    {
        _isClosed = true;
        _encoder.Dispose();
        ArrayPool<byte>.Shared.Return(_compressed);
    }
}
