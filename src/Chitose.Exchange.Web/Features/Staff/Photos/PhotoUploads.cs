using Chitose.Exchange.Media;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.Photos;

/// <summary>Takes a sent file in as a photo, or says why not.</summary>
public sealed class PhotoUploads(PhotoIntake intake)
{
    /// <summary>A photo, and the fields around it.</summary>
    public const long RequestBytes = PhotoLimits.MaxBytes + (512 * 1024);

    public async Task<(StoredPhoto? Photo, string? Refusal)> TakeAsync(IFormFile file, PhotosWords words, CancellationToken cancel)
    {
        await using var content = file.OpenReadStream();
        var answer = await intake.TakeAsync(content, file.FileName, cancel);
        return answer.IsTaken ? (answer.Photo, null) : (null, WordsFor(answer.Refusal.Value, words));
    }

    private static string WordsFor(PhotoRefusal refusal, PhotosWords words) => refusal switch
    {
        PhotoRefusal.Empty => words.RefusedEmpty,
        PhotoRefusal.TooManyBytes => words.RefusedTooManyBytes,
        PhotoRefusal.Animated => words.RefusedAnimated,
        PhotoRefusal.SideTooLong or PhotoRefusal.TooManyPixels or PhotoRefusal.TooHeavy => words.RefusedTooLarge,
        PhotoRefusal.Damaged => words.RefusedDamaged,
        PhotoRefusal.OtherType or PhotoRefusal.MisleadingName or PhotoRefusal.HiddenFile => words.RefusedType,
        _ => words.RefusedNow,
    };
}
