namespace Chitose.Exchange.Media;

/// <summary>Why an uploaded file is not taken as a photo.</summary>
public enum PhotoRefusal
{
    Empty,
    TooManyBytes,

    /// <summary>Neither JPEG, PNG nor WebP, by its content.</summary>
    OtherType,

    /// <summary>The name ends as that of another type than the content is.</summary>
    MisleadingName,
    Animated,

    /// <summary>Another file hangs on behind the photo.</summary>
    HiddenFile,
    SideTooLong,
    TooManyPixels,

    /// <summary>Cut off or spoiled.</summary>
    Damaged,

    /// <summary>Opening it would take too much memory or time.</summary>
    TooHeavy,
}
