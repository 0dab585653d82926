using Chitose.Exchange.Media;
using Chitose.Exchange.Storage;

namespace Chitose.Exchange.Tests.Media;

public sealed class PhotoIntakeTests : IDisposable
{
    private readonly TempFolder _data = new();
    private readonly MediaFolder _folder;
    private readonly PhotoIntake _intake;

    public PhotoIntakeTests()
    {
        _folder = new MediaFolder(new StoreFolder(_data.Path));
        _intake = new PhotoIntake(_folder);
    }

    public static TheoryData<string> Hostile => [.. HostileFiles.All.Select(file => file.What)];

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task A_hostile_file_is_refused_with_the_reason_and_leaves_nothing_behind(string what)
    {
        var (_, fileName, content, expected) = HostileFiles.All.Single(file => file.What == what);

        var answer = await TakeAsync(content, fileName);

        Assert.Equal(expected, answer.Refusal);
        Assert.False(answer.IsTaken);
        Assert.Equal(0, _folder.Size());
        Assert.Empty(Directory.EnumerateFileSystemEntries(_data.Path));
    }

    [Fact]
    public async Task A_photo_is_stored_in_three_widths_and_three_formats()
    {
        var answer = await TakeAsync(SamplePhotos.Landscape(1800, 1200), "IMG_0042.JPG");

        Assert.True(answer.IsTaken);
        var photo = answer.Photo;
        Assert.Equal((1800, 1200), (photo.Width, photo.Height));
        Assert.Equal([480, 960, 1600], photo.Widths);
        Assert.Equal(1067, photo.HeightAt(1600));
        Assert.Equal(_folder.SizeOf(photo.Id), photo.Bytes);
        Assert.Equal([photo.Id], _folder.Ids());
        foreach (var width in photo.Widths)
        {
            foreach (var format in PhotoFormat.All)
            {
                using var rendition = _folder.OpenRendition(photo.Id, width, format);
                Assert.NotNull(rendition);
                Assert.Equal((format.Extension, width, photo.HeightAt(width)), Picture.Of(rendition).Measures);
            }
        }

        using var crop = _folder.OpenShareCrop(photo, Focus.TopRight);
        Assert.Equal(("jpg", 1200, 630), Picture.Of(crop!).Measures);
    }

    [Fact]
    public async Task A_small_photo_is_not_enlarged()
    {
        var answer = await TakeAsync(SamplePhotos.Landscape(700, 300), "photo.jpg");

        Assert.Equal([480, 700], answer.Photo!.Widths);
        using var crop = _folder.OpenShareCrop(answer.Photo, Focus.Center);
        Assert.Equal(("jpg", 571, 300), Picture.Of(crop!).Measures);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(3000, 2)]
    [InlineData(2, 3000)]
    public async Task A_photo_of_odd_shape_is_taken(int width, int height)
    {
        var answer = await TakeAsync(SamplePhotos.Png(width, height), "photo.png");

        Assert.Equal((width, height), (answer.Photo!.Width, answer.Photo.Height));
    }

    [Fact]
    public async Task The_same_upload_gives_the_same_content_under_another_name()
    {
        var first = await TakeAsync(SamplePhotos.WebP(120, 80), "photo.webp");
        var second = await TakeAsync(SamplePhotos.WebP(120, 80), "photo.webp");

        Assert.Equal(first.Photo!.ContentHash, second.Photo!.ContentHash);
        Assert.NotEqual(first.Photo.Id, second.Photo.Id);
    }

    [Fact]
    public async Task No_more_is_read_than_a_photo_may_have()
    {
        using var endless = new EndlessStream();

        var answer = await _intake.TakeAsync(endless, "photo.jpg", default);

        Assert.Equal(PhotoRefusal.TooManyBytes, answer.Refusal);
        Assert.InRange(endless.Given, PhotoLimits.MaxBytes, PhotoLimits.MaxBytes + 200_000);
    }

    [Fact]
    public async Task A_photo_waits_for_a_workplace()
    {
        using var workplaces = new SemaphoreSlim(0);
        var intake = new PhotoIntake(_folder, workplaces, PhotoLimits.MaxDecodeTime);
        using var upload = new MemoryStream(SamplePhotos.Png(60, 40));

        var waiting = intake.TakeAsync(upload, "photo.png", default);
        Assert.False(waiting.IsCompleted);
        workplaces.Release();

        Assert.True((await waiting).IsTaken);
        Assert.Equal(1, workplaces.CurrentCount);
    }

    [Fact]
    public async Task A_workplace_is_free_again_after_a_refusal()
    {
        using var workplaces = new SemaphoreSlim(1);
        var intake = new PhotoIntake(_folder, workplaces, PhotoLimits.MaxDecodeTime);
        using var upload = new MemoryStream([1, 2, 3]);

        await intake.TakeAsync(upload, "photo.png", default);

        Assert.Equal(1, workplaces.CurrentCount);
    }

    [Fact]
    public async Task A_disk_that_takes_nothing_is_told_and_frees_the_workplace()
    {
        await File.WriteAllTextAsync(_folder.Root, "a file where the folder should be");
        using var workplaces = new SemaphoreSlim(1);
        var intake = new PhotoIntake(_folder, workplaces, PhotoLimits.MaxDecodeTime);
        using var upload = new MemoryStream(SamplePhotos.Png(60, 40));

        await Assert.ThrowsAnyAsync<IOException>(() => intake.TakeAsync(upload, "photo.png", default));

        Assert.Equal(1, workplaces.CurrentCount);
    }

    [Fact]
    public async Task Decoding_is_stopped_when_its_time_is_over()
    {
        using var workplaces = new SemaphoreSlim(1);
        var intake = new PhotoIntake(_folder, workplaces, TimeSpan.Zero);
        using var upload = new MemoryStream(SamplePhotos.Landscape(2400, 1800));

        var answer = await intake.TakeAsync(upload, "photo.jpg", default);

        Assert.Equal(PhotoRefusal.TooHeavy, answer.Refusal);
        Assert.Equal(0, _folder.Size());
    }

    [Fact]
    public async Task A_sender_who_goes_away_leaves_nothing_behind()
    {
        using var gone = new CancellationTokenSource();
        using var upload = new LeavingStream(SamplePhotos.Landscape(), gone);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _intake.TakeAsync(upload, "photo.jpg", gone.Token));

        Assert.Equal(0, _folder.Size());
    }

    public void Dispose() => _data.Dispose();

    private async Task<PhotoAnswer> TakeAsync(byte[] content, string fileName)
    {
        using var upload = new MemoryStream(content);
        return await _intake.TakeAsync(upload, fileName, default);
    }

    private sealed class EndlessStream : MemoryStream
    {
        public long Given { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Given += buffer.Length;
            return ValueTask.FromResult(buffer.Length);
        }
    }

    /// <summary>Its sender is gone as soon as all of it has been read.</summary>
    private sealed class LeavingStream(byte[] content, CancellationTokenSource gone) : MemoryStream(content)
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var read = await base.ReadAsync(buffer, cancellationToken);
            if (read == 0)
            {
                await gone.CancelAsync();
            }

            return read;
        }
    }
}
