namespace Chitose.Exchange.Checks.Dates;

/// <summary>A part of a decade, a century or a year: 前半, mid-, ปลาย.</summary>
public enum PartOfTime
{
    Early,
    Middle,
    Late,
}
