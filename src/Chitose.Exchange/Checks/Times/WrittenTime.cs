using System.Globalization;

namespace Chitose.Exchange.Checks.Times;

/// <summary>A time of day in a running text.</summary>
public sealed record WrittenTime
{
    private const int HalfDay = 12;

    /// <summary>Where it begins in what readers read.</summary>
    public required int Start { get; init; }

    public required int Length { get; init; }

    /// <summary>The very words.</summary>
    public string Text { get; init; } = "";

    /// <summary>Of 24, or of 12 where <see cref="IsOfEitherHalf"/>; beyond 24 in 25時, as broadcasters count.</summary>
    public int Hour { get; init; }

    public int Minute { get; init; }

    /// <summary>Whether nothing says if it is before noon or after: 3時.</summary>
    public bool IsOfEitherHalf { get; init; }

    /// <summary>Whether it says before or after noon of an hour that needs no such word: 午後13時.</summary>
    internal bool IsToldTwice { get; init; }

    public int End => Start + Length;

    /// <summary>The same for times that say the same, in whatever language.</summary>
    public string Key => string.Create(CultureInfo.InvariantCulture, $"{Hour % 24}:{Minute:00}{(IsOfEitherHalf ? "?" : "")}");

    /// <summary>Whether a time is named by a word as often as by its number: noon, midnight, 昼.</summary>
    internal bool HasName => Minute == 0 && Hour % HalfDay == 0;

    /// <summary>Whether the two say the same, or may.</summary>
    internal bool Agrees(WrittenTime other) =>
        Minute == other.Minute && (IsOfEitherHalf || other.IsOfEitherHalf ? (Hour - other.Hour) % HalfDay == 0 : (Hour - other.Hour) % (2 * HalfDay) == 0);
}
