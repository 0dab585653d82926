namespace Chitose.Exchange.Media;

/// <summary>What the parts of an image file tell before anything is decoded.</summary>
/// <param name="End">Where the image ends and other bytes may follow.</param>
/// <param name="IsAnimated">Whether more than one picture is in it.</param>
/// <param name="Scans">How often a decoder has to go over all pixels.</param>
internal sealed record Anatomy(int End, bool IsAnimated = false, int Scans = 1);
