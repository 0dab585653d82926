using System.Diagnostics;
using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests.Durability;

/// <summary>A file that is no sound store is refused at start and left alone (security requirements 7.4).</summary>
[Collection(InEarnest.Name)]
public sealed class RefusedStartTests(FilledStore stores)
{
    [Fact]
    public Task A_file_that_is_no_database() => AssertRefusedAsync(bytes => [.. "This is a letter, not a store. "u8, .. bytes[40..]]);

    [Fact]
    public Task A_file_that_was_cut_off() => AssertRefusedAsync(bytes => bytes[..(bytes.Length / 2)]);

    [Fact]
    public Task A_file_with_damaged_pages() => AssertRefusedAsync(bytes =>
    {
        Array.Fill(bytes, (byte)0x5A, bytes.Length / 2, bytes.Length / 4);
        return bytes;
    });

    private async Task AssertRefusedAsync(Func<byte[], byte[]> damage)
    {
        var data = stores.Copy();
        var file = Path.Combine(data, "exchange.db");
        var bytes = damage(await File.ReadAllBytesAsync(file));
        await File.WriteAllBytesAsync(file, bytes);
        var started = Stopwatch.GetTimestamp();

        var (code, _, error) = await ServedProgram.RunAsync(data, "--urls", "http://127.0.0.1:0");

        Assert.InRange(Stopwatch.GetElapsedTime(started), TimeSpan.Zero, TimeSpan.FromSeconds(10));
        Assert.Equal(1, code);
        Assert.StartsWith($"The store '{file}' ", Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(file));
    }
}
