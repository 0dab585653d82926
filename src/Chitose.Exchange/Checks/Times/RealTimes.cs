namespace Chitose.Exchange.Checks.Times;

/// <summary>
/// A day has 24 hours of 60 minutes. Japanese counts on past midnight for what belongs to the evening before (25時 is 1時 of the next
/// day), which readers of other languages do not know; and an hour beyond twelve needs no 午後 or p.m.
/// </summary>
internal sealed class RealTimes : ICheck
{
    private const int LastHour = 29;

    private static readonly CheckRule Impossible = CheckRule.Error(RuleGroup.Dates, "time-impossible");
    private static readonly CheckRule Odd = CheckRule.Warning(RuleGroup.Dates, "time-odd");

    public IReadOnlyList<CheckRule> Rules { get; } = [Impossible, Odd];

    public IEnumerable<Finding> Check(CheckedEntry entry) =>
        from field in entry.Fields
        from time in field.Times
        let rule = time.Minute > 59 || time.Hour > LastHour ? Impossible : time.Hour > 24 || time is { Hour: 24, Minute: > 0 } || time.IsToldTwice ? Odd : null
        where rule is not null
        select field.FindAt(rule, time.Start, time.Length, null, ("time", time.Text));
}
