using System.Globalization;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Media;
using Chitose.Exchange.Photos;

namespace Chitose.Exchange.Web.Features.Staff.Reviews;

/// <summary>A photo as it is and as it would be.</summary>
/// <param name="Before">Null where readers do not see it yet, or see the same file.</param>
/// <param name="After">The file that would be public.</param>
public sealed record ReviewedPhoto(ReviewedPhoto.Picture? Before, ReviewedPhoto.Picture After)
{
    private const int Enough = 640;

    public static ReviewedPhoto? Of(ReviewSubject subject) => subject.After is not Photo after ? null
        : new ReviewedPhoto(
            subject.Before is Photo before && before.File.Id != after.File.Id ? Picture.Of(before, "public") : null,
            Picture.Of(after, "draft"));

    /// <summary>An image with its size and what is said of it.</summary>
    public sealed record Picture(string Address, int Width, int Height, string Alternative)
    {
        internal static Picture Of(Photo photo, string of)
        {
            var width = photo.File.Widths.FirstOrDefault(width => width >= Enough, photo.File.Widths[^1]);
            return new Picture(
                string.Create(CultureInfo.InvariantCulture, $"/staff/photos/{photo.Number}/image/{width}.{PhotoFormat.Jpeg}?of={of}"),
                width,
                photo.File.HeightAt(width),
                photo.TextIn(Language.Source)?.Alternative ?? "");
        }
    }
}
