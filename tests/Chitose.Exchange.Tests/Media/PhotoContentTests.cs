using System.Text;
using Chitose.Exchange.Media;
using Chitose.Exchange.Storage;
using NetVips;

namespace Chitose.Exchange.Tests.Media;

/// <summary>What is left of a photo, and what is not.</summary>
public sealed class PhotoContentTests : IDisposable
{
    private const int TopLeft = 0;
    private const int TopRight = 2;
    private const int BottomLeft = 6;

    private readonly TempFolder _data = new();
    private readonly MediaFolder _folder;

    public PhotoContentTests() => _folder = new MediaFolder(new StoreFolder(_data.Path));

    public static TheoryData<string> Uploads => ["photo.jpg", "photo.png", "photo.webp"];

    [Theory]
    [MemberData(nameof(Uploads))]
    public async Task Place_camera_and_date_are_gone_from_every_file(string fileName)
    {
        var upload = fileName switch
        {
            "photo.jpg" => SamplePhotos.Landscape(240, 160),
            "photo.png" => SamplePhotos.Png(240, 160),
            _ => SamplePhotos.WebP(240, 160),
        };
        AssertTellsWhereItWasTaken(upload);

        var photo = await TakenAsync(upload, fileName);

        var files = Directory.GetFiles(Path.Combine(_folder.Root, photo.Id));
        Assert.Equal(1 + (photo.Widths.Count * 3) + 3, files.Length);
        foreach (var file in files)
        {
            var text = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file));
            Assert.DoesNotContain(SamplePhotos.Camera, text, StringComparison.Ordinal);
            Assert.DoesNotContain("Exif", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("2019:09:04", text, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(Master(photo).Fields(), field => field.StartsWith("exif", StringComparison.Ordinal) || field is "orientation" or "icc-profile-data");
    }

    [Fact]
    public async Task A_photo_taken_upright_stands_upright()
    {
        var photo = await TakenAsync(SamplePhotos.Portrait(600, 900), "photo.jpg");

        Assert.Equal((600, 900), (photo.Width, photo.Height));
        AssertIsScene(Master(photo));
        foreach (var format in new[] { PhotoFormat.WebP, PhotoFormat.Jpeg })
        {
            using var rendition = _folder.OpenRendition(photo.Id, 480, format);
            AssertIsScene(Picture.Of(rendition!));
        }
    }

    [Theory]
    [InlineData(2, Enums.Angle.D0, true)]
    [InlineData(3, Enums.Angle.D180, false)]
    [InlineData(4, Enums.Angle.D180, true)]
    [InlineData(5, Enums.Angle.D270, true)]
    [InlineData(7, Enums.Angle.D90, true)]
    [InlineData(8, Enums.Angle.D90, false)]
    public async Task Every_way_of_holding_a_camera_is_set_right(int orientation, Enums.Angle turned, bool mirrored)
    {
        using var scene = SamplePhotos.Scene(120, 90);
        using var faced = mirrored ? scene.Flip(Enums.Direction.Horizontal) : scene.Copy();
        using var lying = faced.Rot(turned);
        using var marked = lying.Mutate(image => image.Set(GValue.GIntType, "orientation", orientation));

        var photo = await TakenAsync(marked.JpegsaveBuffer(q: 90), "photo.jpg");

        Assert.Equal((120, 90), (photo.Width, photo.Height));
        AssertIsScene(Master(photo));
    }

    [Fact]
    public async Task What_is_transparent_becomes_white()
    {
        using var scene = SamplePhotos.Scene(120, 90);
        using var places = Image.Xyz(120, 90);
        using var rightHalf = places[0] >= 60;
        using var shape = scene.Bandjoin(rightHalf);

        var photo = await TakenAsync(shape.PngsaveBuffer(), "photo.png");

        Assert.All(Master(photo).ColorAt(TopLeft), value => Assert.InRange(value, 250, 255));
        Assert.Equal(3, Master(photo).ColorAt(TopRight).Length);
        Assert.InRange(Master(photo).ColorAt(TopRight)[0], 120, 200);
    }

    [Fact]
    public async Task Sixteen_bits_become_eight()
    {
        using var scene = SamplePhotos.Scene(120, 90);
        using var deep = scene.Colourspace(Enums.Interpretation.Rgb16);

        var photo = await TakenAsync(deep.PngsaveBuffer(), "photo.png");

        AssertIsScene(Master(photo));
    }

    [Fact]
    public async Task Printers_colors_become_screen_colors()
    {
        using var scene = SamplePhotos.Scene(120, 90);
        using var printed = scene.Colourspace(Enums.Interpretation.Cmyk);

        var photo = await TakenAsync(printed.JpegsaveBuffer(q: 90), "photo.jpg");

        AssertIsScene(Master(photo));
    }

    [Fact]
    public async Task Grey_stays_grey_in_three_bands()
    {
        using var grey = (Image.Black(120, 90) + 128).Cast(Enums.BandFormat.Uchar);

        var photo = await TakenAsync(grey.JpegsaveBuffer(), "photo.jpg");

        Assert.All(Master(photo).ColorAt(TopLeft), value => Assert.InRange(value, 126, 130));
        Assert.Equal(3, Master(photo).ColorAt(TopLeft).Length);
    }

    [Fact]
    public async Task A_color_profile_is_worked_in_and_taken_off()
    {
        using var scene = SamplePhotos.Scene(120, 90);
        using var wide = scene.IccTransform("p3", inputProfile: "srgb");
        var upload = wide.JpegsaveBuffer(q: 95, keep: Enums.ForeignKeep.Icc);
        Assert.Contains("ICC_PROFILE", Encoding.Latin1.GetString(upload), StringComparison.Ordinal);

        var photo = await TakenAsync(upload, "photo.jpg");

        AssertIsScene(Master(photo));
        Assert.DoesNotContain("icc-profile-data", Master(photo).Fields());
    }

    [Fact]
    public async Task A_script_in_a_comment_is_gone()
    {
        var script = "<script>alert(1)</script>"u8.ToArray();
        var jpeg = SamplePhotos.Landscape(120, 80);
        byte[] upload = [.. jpeg[..2], 0xFF, 0xFE, 0, (byte)(script.Length + 2), .. script, .. jpeg[2..]];

        var photo = await TakenAsync(upload, "photo.jpg");

        Assert.All(Directory.GetFiles(Path.Combine(_folder.Root, photo.Id)), file => Assert.Equal(-1, File.ReadAllBytes(file).AsSpan().IndexOf("script"u8)));
    }

    [Fact]
    public async Task What_telephones_hang_on_behind_a_photo_is_cut_off()
    {
        var plain = SamplePhotos.Landscape(120, 80);
        byte[][] appended =
        [
            [.. "\0\0\0\x18"u8, .. "ftypmp42"u8, .. new byte[40]],
            SamplePhotos.Landscape(30, 20),
            [.. "\0\0\x01\x0aMotionPhoto_Data"u8, .. "SEFH"u8, .. new byte[20], .. "SEFT"u8],
            new byte[512],
        ];
        var expected = await TakenAsync(plain, "photo.jpg");

        foreach (var rest in appended)
        {
            var photo = await TakenAsync([.. plain, .. rest], "photo.jpg");
            Assert.Equal(expected.ContentHash, photo.ContentHash);
        }
    }

    [Fact]
    public async Task A_sound_photo_is_taken_in_spite_of_a_warning()
    {
        var upload = SamplePhotos.Landscape(120, 80);
        var scan = upload.AsSpan().LastIndexOf([(byte)0xFF, (byte)0xDA]);
        var lastCoefficient = scan + 4 + 1 + (3 * 2) + 1;
        Assert.Equal(63, upload[lastCoefficient]);
        upload[lastCoefficient] = 0;

        Assert.True((await AnswerAsync(upload, "photo.jpg")).IsTaken);
    }

    [Fact]
    public async Task A_crop_shows_the_focus()
    {
        var wide = await TakenAsync(SamplePhotos.Landscape(650, 160), "photo.jpg");
        var high = await TakenAsync(SamplePhotos.Landscape(240, 360), "photo.jpg");

        Assert.InRange(CropColor(wide, Focus.TopLeft) / 255, 0, 0.25);
        Assert.InRange(CropColor(wide, Focus.Center) / 255, 0.25, 0.5);
        Assert.InRange(CropColor(wide, Focus.BottomRight) / 255, 0.5, 1);
        AssertIsSky(Crop(high, Focus.TopRight).ColorAt(BottomLeft));
        AssertIsScene(Crop(high, Focus.Center));
        AssertIsLake(Crop(high, Focus.BottomLeft).ColorAt(TopLeft));
    }

    public void Dispose() => _data.Dispose();

    private static void AssertTellsWhereItWasTaken(byte[] upload)
    {
        using var image = Image.NewFromBuffer(upload);
        Assert.StartsWith(SamplePhotos.Latitude, (string)image.Get("exif-ifd3-GPSLatitude"), StringComparison.Ordinal);
    }

    private static void AssertIsScene(Picture picture)
    {
        AssertIsSky(picture.ColorAt(TopLeft));
        AssertIsLake(picture.ColorAt(BottomLeft));
        Assert.True(picture.ColorAt(TopRight)[0] > picture.ColorAt(TopLeft)[0] + 40, "It should grow lighter from left to right.");
    }

    private static void AssertIsSky(double[] color) => Assert.True(color[2] > color[1] + 20, $"({string.Join(", ", color)}) should be blue.");

    private static void AssertIsLake(double[] color) => Assert.True(color[1] > color[2] + 20, $"({string.Join(", ", color)}) should be green.");

    private double CropColor(StoredPhoto photo, Focus focus) => Crop(photo, focus).ColorAt((int)Focus.Center)[0];

    private Picture Crop(StoredPhoto photo, Focus focus)
    {
        using var file = _folder.OpenShareCrop(photo, focus);
        return Picture.Of(file!);
    }

    private Picture Master(StoredPhoto photo)
    {
        using var file = _folder.OpenMaster(photo.Id);
        return Picture.Of(file!);
    }

    private async Task<StoredPhoto> TakenAsync(byte[] upload, string fileName)
    {
        var answer = await AnswerAsync(upload, fileName);
        Assert.Null(answer.Refusal);
        return answer.Photo!;
    }

    private async Task<PhotoAnswer> AnswerAsync(byte[] upload, string fileName)
    {
        using var stream = new MemoryStream(upload);
        return await new PhotoIntake(_folder).TakeAsync(stream, fileName, default);
    }
}
