namespace Chitose.Exchange.Checks.Numbers;

internal static class NumberRules
{
    public static Finding FindAt(this CheckedField field, CheckRule rule, WrittenNumber number, string? suggestion, params (string Name, string Value)[] values) =>
        field.FindAt(rule, number.Start, number.Length, suggestion, values);
}
