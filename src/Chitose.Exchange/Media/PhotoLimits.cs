namespace Chitose.Exchange.Media;

/// <summary>What an uploaded photo may be (security requirements 6.5).</summary>
public static class PhotoLimits
{
    public const int MaxBytes = 10 * 1024 * 1024;
    public const int MaxSide = 8_000;
    public const int MaxPixels = 40_000_000;

    /// <summary>Memory that decoding one photo may take.</summary>
    public const long MaxMemory = 256 * 1024 * 1024;

    /// <summary>Photos that are worked on at the same time; others wait.</summary>
    public const int AtATime = 2;

    public static readonly TimeSpan MaxDecodeTime = TimeSpan.FromSeconds(10);
}
