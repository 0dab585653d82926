namespace Chitose.Exchange.Checks.Dates;

/// <summary>Whether two dates of different languages can mean the same. A language may be less exact, or leave to the context what another repeats.</summary>
internal static class DateComparison
{
    /// <summary>How surely they mean the same, from 1; 0 if they do not.</summary>
    public static int Likeness(WrittenDate one, WrittenDate other)
    {
        if (one.Weekday is { } weekday && other.Weekday is { } otherDay && weekday != otherDay)
        {
            return 0;
        }

        if (IsSpan(one) || IsSpan(other))
        {
            return IsSpan(one) && IsSpan(other) && one.Scope == other.Scope ? (one.Year == other.Year && (one.Part is null || other.Part is null || one.Part == other.Part) ? 3 : 0)
                : Within(one, other) || Within(other, one) ? 1
                : 0;
        }

        if (Differ(one.OwnYear, other.OwnYear) || Differ(one.OwnMonth, other.OwnMonth) || Differ(one.Day, other.Day) || AreOfOtherMonths(one, other))
        {
            return 0;
        }

        var own = Same(one.OwnYear, other.OwnYear) + Same(one.OwnMonth, other.OwnMonth) + Same(one.Day, other.Day);
        var carried = Same(one.Year, other.Year) + Same(one.Month, other.Month);
        return own > 0 ? 1 + (own * 4) + carried : !Differ(one.Year, other.Year) && !Differ(one.Month, other.Month) ? carried : 0;
    }

    /// <summary>
    /// How likely one of them is a mistake for the other, from 1; 0 if they speak of different things. The more is equal, the
    /// likelier it is; what has nothing comparable is none.
    /// </summary>
    public static int Mistakenness(WrittenDate one, WrittenDate other)
    {
        if (IsSpan(one) || IsSpan(other))
        {
            return IsSpan(one) && IsSpan(other) && one.Scope == other.Scope ? 2 : 0;
        }

        var differs = Differ(one.OwnYear, other.OwnYear) || Differ(one.OwnMonth, other.OwnMonth) || Differ(one.Day, other.Day) || Differ(one.Weekday, other.Weekday);
        var shape = (one.OwnYear is null) == (other.OwnYear is null) && (one.OwnMonth is null) == (other.OwnMonth is null) && (one.Day is null) == (other.Day is null);
        return differs ? 1 + (2 * (Same(one.Year, other.Year) + Same(one.Month, other.Month) + Same(one.Day, other.Day))) + (shape ? 3 : 0) : 0;
    }

    /// <summary>2月17日から24日まで against 17–24 March: each has one month for both days, at another end.</summary>
    private static bool AreOfOtherMonths(WrittenDate one, WrittenDate other) =>
        one.Day is not null && other.Day is not null && (one.OwnMonth is not null || other.OwnMonth is not null) && Differ(one.Month, other.Month);

    private static bool IsSpan(WrittenDate date) => date.Scope is DateScope.Decade or DateScope.Century;

    private static bool Within(WrittenDate date, WrittenDate span) => (date.OwnYear, span.Scope) switch
    {
        (null, _) => false,
        (var year, DateScope.Decade) => year - (year % 10) == span.Year,
        (var year, DateScope.Century) => date.Scope == DateScope.Decade ? (year / 100) + 1 == span.Year : (year - 1) / 100 + 1 == span.Year,
        _ => false,
    };

    private static bool Differ<T>(T? one, T? other)
        where T : struct => one is { } first && other is { } second && !first.Equals(second);

    private static int Same(int? one, int? other) => one is not null && one == other ? 1 : 0;
}
