using System.Globalization;

namespace Chitose.Exchange.Checks.Numbers;

/// <summary>A number in a running text that is no part of a date.</summary>
public sealed record WrittenNumber
{
    /// <summary>Where it begins in what readers read.</summary>
    public required int Start { get; init; }

    public required int Length { get; init; }

    /// <summary>The very words, with their unit.</summary>
    public string Text { get; init; } = "";

    public NumberKind Kind { get; init; }

    public decimal Value { get; init; }

    /// <summary>How exact it is: 907万 is exact to 10,000.</summary>
    public decimal Step { get; init; } = 1;

    /// <summary>Whether it is written in digits, not in words.</summary>
    public bool IsInDigits { get; init; }

    /// <summary>Place of the number itself in the text, without its unit.</summary>
    public int AmountStart { get; init; }

    public int AmountLength { get; init; }

    public int End => Start + Length;

    /// <summary>The same for numbers that mean the same, in whatever language: <c>anniversary 50</c>, <c>15</c>.</summary>
    public string Key => Kind is NumberKind.Count ? Digits : $"{Kind.ToString().ToLowerInvariant()} {Digits}";

    internal string Digits => Value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>Whether it was measured in another unit than its kind is counted in, as miles.</summary>
    internal bool IsConverted { get; init; }

    /// <summary>Whether the two say the same, as exactly as the less exact of them does. Who converts a measure rounds it.</summary>
    internal bool Agrees(WrittenNumber other)
    {
        var difference = Math.Abs(Value - other.Value);
        return difference == 0
            || (Step != other.Step && difference <= Math.Max(Step, other.Step) / 2)
            || (IsConverted != other.IsConverted && Kind == other.Kind && difference <= Math.Max(Math.Abs(Value) / 50, 1));
    }
}
