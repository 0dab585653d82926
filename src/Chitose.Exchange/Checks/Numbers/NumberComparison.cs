using System.Text.RegularExpressions;
using Chitose.Exchange.Checks.Dates;

namespace Chitose.Exchange.Checks.Numbers;

/// <summary>Whether two numbers of different languages can mean the same.</summary>
internal static partial class NumberComparison
{
    /// <summary>One, two and both are often said in other ways, or not at all: 両市, the two, คนเดียว.</summary>
    public const int FirstOfNote = 3;

    /// <summary>How surely they mean the same, from 1; 0 if they do not.</summary>
    public static int Likeness(WrittenNumber one, WrittenNumber other) =>
        !one.Agrees(other) || AreOfOtherTimes(one, other) ? 0 : one.Kind == other.Kind ? 3 : AreLike(one, other) ? 2 : IsOrdinalWord(one) || IsOrdinalWord(other) ? 0 : 1;

    /// <summary>How likely one of them is a mistake for the other, from 1; 0 if they count different things.</summary>
    public static int Mistakenness(WrittenNumber one, WrittenNumber other)
    {
        if (AreOfOtherTimes(one, other))
        {
            // Ten months for ten years; but "one day" is as good as a year ago.
            return one.Value == other.Value && one.Value > 1 ? 2 : 0;
        }

        if (one.Agrees(other) || (one.Kind != other.Kind && !AreLike(one, other)))
        {
            return 0;
        }

        // "One" and "two" in words are pronouns as often as numbers; "second" and "third" are not, nor are digits on both sides.
        var counts = one.Value >= FirstOfNote && other.Value >= FirstOfNote;
        var ordinals = one.Kind == NumberKind.Ordinal && other.Kind == NumberKind.Ordinal;
        return (counts || ordinals || AreSmallCounts(one, other) || (one.IsInDigits && other.IsInDigits)) ? (one.Kind == other.Kind ? 2 : 1) + (one.IsInDigits == other.IsInDigits ? 1 : 0) : 0;
    }

    /// <summary>Whether a date has such a number: what is a year in one language may be a count to another, and "the 28th" is a day.</summary>
    public static bool IsPartOf(WrittenNumber number, WrittenDate date) =>
        number.Value >= 1000 ? number.Value == date.Year || number.Value == date.BuddhistYear
        : number.Kind is NumberKind.Ordinal && MayBeDay(number.Text) && (number.Value == date.Day || number.Value == date.Era?.Number || number.Value == date.Month);

    /// <summary>Two of one kind and three of the same.</summary>
    public static bool AreSmallCounts(WrittenNumber one, WrittenNumber other) =>
        one.Kind == NumberKind.Count && other.Kind == NumberKind.Count && Math.Min(one.Value, other.Value) == FirstOfNote - 1;

    /// <summary>"The 28th" and ที่ 28 may be a day; 第28回 is none.</summary>
    private static bool MayBeDay(string ordinal) => char.IsAsciiLetter(ordinal[^1]) || ordinal.StartsWith("ที่", StringComparison.Ordinal);

    /// <summary>Whether a number says the same as another of the like.</summary>
    public static bool Repeats(WrittenNumber number, WrittenNumber other) =>
        other.Agrees(number) && (number.Kind == other.Kind || AreLike(number, other) || NumberKind.Count == number.Kind || NumberKind.Count == other.Kind);

    /// <summary>3泊4日 is "three nights" to some, 四天三夜 to others: one of the two stands for both.</summary>
    public static bool HasMate(IReadOnlyList<WrittenNumber> numbers, int place) =>
        numbers[place].Kind == NumberKind.Days && (AreMates(numbers, place - 1, place) || AreMates(numbers, place, place + 1));

    private static bool AreMates(IReadOnlyList<WrittenNumber> numbers, int first, int second) =>
        first >= 0 && second < numbers.Count && numbers[first].Kind == NumberKind.Days && numbers[second].Kind == NumberKind.Days
        && Math.Abs(numbers[first].Value - numbers[second].Value) == 1 && numbers[second].Start - numbers[first].End <= 6;

    /// <summary>"The chair and three others" are four.</summary>
    public static bool AreSumAndRest(CheckedField field, WrittenNumber number, CheckedField otherField, WrittenNumber other) =>
        (IsRest(field, number) && other.Value - number.Value is > 0 and <= 2) || (IsRest(otherField, other) && number.Value - other.Value is > 0 and <= 2);

    private static bool IsRest(CheckedField field, WrittenNumber number)
    {
        var (start, end) = (Math.Max(0, number.Start - 6), Math.Min(field.Plain.Length, number.End + 10));
        return Before().IsMatch(field.Plain.AsSpan(start, number.Start - start)) || After().IsMatch(field.Plain.AsSpan(number.End, end - number.End));
    }

    [GeneratedRegex("(?:ほか|他|外|另有?|其他|其余|외|다른|อีก)の? ?$", RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    [GeneratedRegex("^ ?(?:other|more|additional|further|อื่น)", RegexOptions.CultureInvariant)]
    private static partial Regex After();

    /// <summary>Months and years, days and weeks: so many of the one are never as many of the other.</summary>
    private static bool AreOfOtherTimes(WrittenNumber one, WrittenNumber other) => one.Kind != other.Kind && IsTime(one.Kind) && IsTime(other.Kind);

    private static bool IsTime(NumberKind kind) => kind is NumberKind.Years or NumberKind.Months or NumberKind.Weeks or NumberKind.Days or NumberKind.Hours or NumberKind.Minutes;

    /// <summary>初めて has nothing to do with one year.</summary>
    private static bool IsOrdinalWord(WrittenNumber number) => number is { Kind: NumberKind.Ordinal, IsInDigits: false };

    private static bool AreLike(WrittenNumber one, WrittenNumber other) => (one.Kind, other.Kind) switch
    {
        (NumberKind.Anniversary, NumberKind.Years or NumberKind.Ordinal) or (NumberKind.Years or NumberKind.Ordinal, NumberKind.Anniversary) => true,
        (NumberKind.Count, NumberKind.Ordinal) or (NumberKind.Ordinal, NumberKind.Count) => true,
        (NumberKind.Days, NumberKind.Count) or (NumberKind.Count, NumberKind.Days) => true,
        _ => false,
    };
}
