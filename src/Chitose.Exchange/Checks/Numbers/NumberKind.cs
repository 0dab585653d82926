namespace Chitose.Exchange.Checks.Numbers;

/// <summary>What a number is about.</summary>
public enum NumberKind
{
    /// <summary>So many people, trees, schools, or anything else.</summary>
    Count,

    /// <summary>50周年.</summary>
    Anniversary,

    /// <summary>第3回, 72nd.</summary>
    Ordinal,

    Years,
    Months,
    Weeks,
    Days,
    Hours,
    Minutes,
    Percent,

    /// <summary>In kilometres, whatever unit is written.</summary>
    Distance,

    /// <summary>In square kilometres, whatever unit is written.</summary>
    Area,

    /// <summary>In degrees Celsius, whatever unit is written.</summary>
    Temperature,
}
