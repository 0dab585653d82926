using System.Globalization;
using Chitose.Exchange.Media;
using Chitose.Exchange.Storage;

namespace Chitose.Exchange.Tests.Media;

/// <summary>Asks the system how much memory the process had at its height, so nothing else may run meanwhile.</summary>
[Collection(nameof(Undisturbed))]
public sealed class PhotoMemoryTests : IDisposable
{
    private const long Mega = 1024 * 1024;
    private const string Status = "/proc/self/status";
    private const string PeakReset = "/proc/self/clear_refs";

    private readonly TempFolder _data = new();

    [Fact]
    public async Task The_heaviest_photo_that_is_taken_stays_within_its_memory()
    {
        // Interlaced, so that all forty megapixels lie in memory before the first line is known.
        var heavy = PngFile.Of(PngFile.Header(6_300, 6_300, bits: 8, color: 6, interlace: 1), PngFile.Pixels(158_775_000), PngFile.End);
        await TakeAsync(SamplePhotos.Png(), "photo.png");

        var (growth, answer) = await MeasureAsync(() => TakeAsync(heavy, "photo.png"));

        Assert.Null(answer.Refusal);
        Assert.InRange(growth, 140 * Mega, PhotoLimits.MaxMemory);
    }

    [Theory]
    [InlineData("zTXt", "Comment\0\0")]
    [InlineData("iCCP", "Profile\0\0")]
    [InlineData("iTXt", "XML:com.adobe.xmp\0\u0001\0\0\0")]
    public async Task A_text_that_grows_to_300_MB_is_not_unpacked(string chunk, string head)
    {
        var bomb = PngFile.With(SamplePhotos.Png(), (chunk, [.. head.Select(letter => (byte)letter), .. PngFile.Deflated(300 * Mega)]));
        await TakeAsync(SamplePhotos.Png(), "photo.png");

        var (growth, _) = await MeasureAsync(() => TakeAsync(bomb, "photo.png"));

        Assert.True(growth < 100 * Mega, $"It took {growth} bytes.");
    }

    [Fact]
    public async Task Refusing_takes_little_memory()
    {
        var files = HostileFiles.All;
        await TakeAsync(SamplePhotos.Png(), "photo.png");

        var (growth, _) = await MeasureAsync(async () =>
        {
            foreach (var file in files)
            {
                await TakeAsync(file.Content, file.FileName);
            }

            return true;
        });

        Assert.True(growth < 100 * Mega, $"It took {growth} bytes.");
    }

    public void Dispose() => _data.Dispose();

    /// <summary>Takes a photo without haste: here only memory is looked at, on whatever machine.</summary>
    private async Task<PhotoAnswer> TakeAsync(byte[] content, string fileName)
    {
        using var workplaces = new SemaphoreSlim(1);
        using var upload = new MemoryStream(content);
        return await new PhotoIntake(new MediaFolder(new StoreFolder(_data.Path)), workplaces, TimeSpan.FromMinutes(2)).TakeAsync(upload, fileName, default);
    }

    private static async Task<(long Growth, T Result)> MeasureAsync<T>(Func<Task<T>> work)
    {
        GC.Collect();
        await File.WriteAllTextAsync(PeakReset, "5");
        var before = Read("VmRSS");
        var result = await work();
        return (Read("VmHWM") - before, result);
    }

    private static long Read(string figure) => 1024 * long.Parse(
        File.ReadLines(Status).First(line => line.StartsWith(figure, StringComparison.Ordinal)).Split(':')[1].Replace("kB", "", StringComparison.Ordinal),
        NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite,
        CultureInfo.InvariantCulture);
}
