using System.Globalization;

namespace Chitose.Exchange.Checks.Dates;

/// <summary>What the rules about dates and numbers have in common.</summary>
internal static class DateRules
{
    /// <summary>So many findings of a rule in a field are enough: nobody reads on.</summary>
    public const int Most = 20;

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static Finding FindAt(this CheckedField field, CheckRule rule, WrittenDate date, string? suggestion, params (string Name, string Value)[] values) =>
        field.FindAt(rule, date.Start, date.Length, suggestion, values);
}
