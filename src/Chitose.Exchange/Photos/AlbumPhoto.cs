using Chitose.Exchange.Editing;

namespace Chitose.Exchange.Photos;

/// <summary>A photo as staff have it: what they work on, and what readers see.</summary>
/// <param name="Photo">The draft, or else what was published last.</param>
/// <param name="Draft">Null if nobody works on it.</param>
/// <param name="Published">Null if it is not public.</param>
public sealed record AlbumPhoto(Photo Photo, Draft? Draft, Photo? Published)
{
    /// <summary>Whether it has been published, but those on it do not, or no longer, want it to be shown on this day.</summary>
    public bool IsHiddenOn(DateOnly day) => Published?.MayBeShownOn(day) == false;
}
