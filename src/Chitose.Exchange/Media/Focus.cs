namespace Chitose.Exchange.Media;

/// <summary>Which ninth of a photo stays in sight when it is cropped; from left to right, then from top to bottom.</summary>
public enum Focus
{
    TopLeft,
    Top,
    TopRight,
    Left,
    Center,
    Right,
    BottomLeft,
    Bottom,
    BottomRight,
}
