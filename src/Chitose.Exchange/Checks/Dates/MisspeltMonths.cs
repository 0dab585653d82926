using System.Buffers;
using System.Text.RegularExpressions;
using Chitose.Exchange.Checks.Names;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Checks.Dates;

/// <summary>
/// The names of months are long in English and in Thai, and a slip in one is easily overlooked: Febuary, มกราคาม. What cannot be read
/// as a month is no date to the other rules either, so that its day is not compared. A word with one slip has one half of the name
/// right, so only where such a half stands is looked closer. Thai runs its words together; there a month is looked for only beside what
/// else a date has.
/// </summary>
internal sealed partial class MisspeltMonths : ICheck
{
    /// <summary>August is not Augusta.</summary>
    private const int Shortest = 7;

    private static readonly CheckRule Rule = CheckRule.Warning(RuleGroup.Dates, "date-month-misspelt");

    private static readonly Dictionary<Language, (string Half, string Month, bool IsEnd)[]> Halves = new[] { Language.English, Language.Thai }
        .ToDictionary(language => language, language => Months(language).SelectMany(month => new[] { (month[..(month.Length / 2)], month, false), (month[(month.Length / 2)..], month, true) }).ToArray());

    private static readonly Dictionary<Language, SearchValues<string>> Places = Halves.ToDictionary(halves => halves.Key, halves => SearchValues.Create([.. halves.Value.Select(half => half.Half)], StringComparison.Ordinal));

    public IReadOnlyList<CheckRule> Rules { get; } = [Rule];

    public IEnumerable<Finding> Check(CheckedEntry entry) => entry.Fields.Where(field => Halves.ContainsKey(field.Language)).SelectMany(field => Find(field).Take(DateRules.Most));

    private static IEnumerable<string> Months(Language language) => language.Culture.DateTimeFormat.MonthNames.Where(month => month.Length >= (language == Language.English ? Shortest : 1));

    private static IEnumerable<Finding> Find(CheckedField field)
    {
        var plain = field.Plain;
        for (var place = Next(plain, 0, field.Language); place >= 0; place = Next(plain, place + 1, field.Language))
        {
            foreach (var (half, month, isEnd) in Halves[field.Language])
            {
                if (plain.AsSpan(place).StartsWith(half) && Slip(field, isEnd ? place + half.Length : place, month, isEnd) is { } found)
                {
                    yield return field.FindAt(Rule, found.Start, found.Length, month, ("words", plain.Substring(found.Start, found.Length)), ("right", month));
                    place = found.Start + found.Length - 1;
                    break;
                }
            }
        }
    }

    private static int Next(string plain, int from, Language language) => plain.AsSpan(from).IndexOfAny(Places[language]) is >= 0 and var ahead ? from + ahead : -1;

    /// <summary>The word of which one half is the month's, if it is almost the month; of several the one that ends alike.</summary>
    private static (int Start, int Length)? Slip(CheckedField field, int place, string month, bool isEnd)
    {
        var plain = field.Plain;
        for (var longer = 1; longer >= -1; longer--)
        {
            var length = month.Length + longer;
            var start = isEnd ? place - length : place;
            if (start < 0 || start + length > plain.Length)
            {
                continue;
            }

            var words = plain.AsSpan(start, length);
            if (Contains(field, start, length, month))
            {
                return null;
            }

            if (words[0] == month[0] && words[^1] == month[^1] && Slips.Between(words, month, 1) == 1 && WordEdges.AreClean(plain, start, length) && IsDate(field, start, length))
            {
                return (start, length);
            }
        }

        return null;
    }

    /// <summary>The right name, or another month that differs in little.</summary>
    private static bool Contains(CheckedField field, int start, int length, string month) =>
        field.Plain.AsSpan(Math.Max(0, start - 1), Math.Min(length + 2, field.Plain.Length - Math.Max(0, start - 1))).Contains(month, StringComparison.Ordinal);

    private static bool IsDate(CheckedField field, int start, int length) =>
        field.Language != Language.Thai || Before().IsMatch(field.Plain.AsSpan(Math.Max(0, start - 6), Math.Min(6, start)))
        || After().IsMatch(field.Plain.AsSpan(start + length, Math.Min(6, field.Plain.Length - start - length)));

    [GeneratedRegex("(?:เดือน|[0-9๐-๙]) ?$", RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    [GeneratedRegex("^ ?(?:พ\\.|ค\\.|ปี|[0-9๐-๙]{4})", RegexOptions.CultureInvariant)]
    private static partial Regex After();
}
