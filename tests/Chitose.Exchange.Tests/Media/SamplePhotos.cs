using NetVips;

namespace Chitose.Exchange.Tests.Media;

/// <summary>Photos as staff upload them, for every test that needs one.</summary>
public static class SamplePhotos
{
    /// <summary>Stands in the EXIF data of every sample, so that tests can look for what must be gone.</summary>
    public const string Camera = "Shikotsu Camera 7";

    /// <summary>Latitude of the city hall in the EXIF data, as libvips writes it.</summary>
    public const string Latitude = "42/1 49/1 15/1";

    /// <summary>Sky over a lake, as a telephone takes it: JPEG with place, camera and date.</summary>
    public static byte[] Landscape(int width = 1200, int height = 800)
    {
        using var photo = Taken(Scene(width, height));
        return photo.JpegsaveBuffer(q: 85);
    }

    /// <summary>The same taken with the telephone held upright: the pixels lie on their side and EXIF says so.</summary>
    public static byte[] Portrait(int width = 800, int height = 1200)
    {
        using var scene = Scene(width, height);
        using var lying = scene.Rot(Enums.Angle.D270);
        using var photo = Taken(lying, orientation: 6);
        return photo.JpegsaveBuffer(q: 85);
    }

    public static byte[] Png(int width = 600, int height = 400)
    {
        using var photo = Taken(Scene(width, height));
        return photo.PngsaveBuffer();
    }

    public static byte[] WebP(int width = 600, int height = 400)
    {
        using var photo = Taken(Scene(width, height));
        return photo.WebpsaveBuffer(q: 80);
    }

    /// <summary>Blue above, green below, darker from left to right: every way of turning or cropping it shows.</summary>
    public static Image Scene(int width, int height)
    {
        using var places = Image.Xyz(width, height);
        using var across = places[0] * (200.0 / width);
        using var isSky = places[1] < height / 2;
        using var sky = across.Bandjoin(across, across + 55);
        using var lake = across.Bandjoin(across + 55, across);
        using var scene = isSky.Ifthenelse(sky, lake);
        using var bytes = scene.Cast(Enums.BandFormat.Uchar);
        return bytes.Copy(interpretation: Enums.Interpretation.Srgb).CopyMemory();
    }

    private static Image Taken(Image scene, int orientation = 1) => scene.Mutate(photo =>
    {
        photo.Set(GValue.GIntType, "orientation", orientation);
        photo.Set(GValue.GStrType, "exif-ifd0-Model", Camera);
        photo.Set(GValue.GStrType, "exif-ifd2-DateTimeOriginal", "2019:09:04 10:15:00");
        photo.Set(GValue.GStrType, "exif-ifd3-GPSLatitudeRef", "N");
        photo.Set(GValue.GStrType, "exif-ifd3-GPSLatitude", Latitude);
        photo.Set(GValue.GStrType, "exif-ifd3-GPSLongitudeRef", "E");
        photo.Set(GValue.GStrType, "exif-ifd3-GPSLongitude", "141/1 39/1 0/1");
    });
}
