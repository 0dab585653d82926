using System.Text.RegularExpressions;

namespace Chitose.Exchange.Checks.Dates;

/// <summary>
/// A year that is told by the one before: "the assemblies had agreed the year before". It says 1968 where 1969 stands before it, so that
/// another language may give the number. Where a month or day is with it, it is read as a date (<see cref="DateGrammar"/>); alone it
/// would be taken for one too often.
/// </summary>
internal static partial class RelativeYears
{
    /// <summary>More than any text of ours can have.</summary>
    private const int Most = 500;

    /// <summary>Whether a field tells a year so of which another language gives the number, and nothing but the year.</summary>
    public static bool Tell(CheckedField field, WrittenDate date) =>
        date is { Scope: DateScope.Calendar, Month: null, Day: null, OwnYear: { } year } && field.YearsTold.Contains(year);

    /// <summary>The years that a text tells so.</summary>
    /// <param name="text">What readers read.</param>
    /// <param name="dates">The dates in it, in order.</param>
    public static IReadOnlySet<int> In(string text, IReadOnlyList<WrittenDate> dates)
    {
        var years = new HashSet<int>();
        var (next, from) = (0, (int?)null);
        for (var words = dates.Count > 0 ? Words().Match(text) : Match.Empty; words.Success && years.Count < Most; words = words.NextMatch())
        {
            for (; next < dates.Count && dates[next].Start < words.Index; next++)
            {
                from = dates[next] is { Scope: DateScope.Calendar or DateScope.FiscalYear, Year: { } named } ? named : from;
            }

            if (from is { } year)
            {
                years.Add(year + (words.Groups["two"].Success ? 2 : words.Groups["next"].Success ? 1 : words.Groups["before"].Success ? -1 : 0));
            }
        }

        return years;
    }

    [GeneratedRegex("""
        (?<two>翌々年|第三年|两年后|2年後|二年後|two\ years\ later|2년\ ?(?:뒤|후)|두\ ?해\ ?(?:뒤|후)|สองปีต่อมา)
        | (?<next>翌年|次の年|次年|第二年|一年后|[Tt]he\ (?:following|next)\ year|[Aa]\ year\ later|[Oo]ne\ year\ later|이듬해|다음\ ?해|ปีถัดมา|ปีถัดไป|ปีต่อมา)
        | (?<before>前の年|前年|前一年|此前一年|上一年|[Tt]he\ (?:previous|preceding)\ year|[Tt]he\ year\ before|[Aa]\ year\ earlier|그\ ?전해|전해|전년|그\ ?전\ ?해|ปีก่อนหน้า|ปีก่อน)
        | (?:同年|同じ年|その年|この年|当年|该年|那年|这一年|[Tt]he\ same\ year|[Tt]hat\ (?:same\ )?year|같은\ ?해|그\ ?해|이\ ?해|동년|ปีเดียวกัน|ปีนั้น|ปีดังกล่าว)
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Words();
}
