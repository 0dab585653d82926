using System.Globalization;
using System.Text.RegularExpressions;

namespace Chitose.Exchange.Checks.Times;

/// <summary>How a language writes times of day: one pattern, whose groups have the same names in every language, and what its words mean.</summary>
internal abstract class TimeGrammar
{
    /// <summary>Hours and minutes parted by a colon, as all languages write them; no score, scale, ratio or version.</summary>
    protected const string Colon = "(?<![0-9]|[0-9][:./])(?<hour>[0-9]{1,2}):(?<minute>[0-9]{2})(?![0-9]|[:,.][0-9])";

    protected const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture;

    private const int HalfDay = 12;

    /// <summary>More times than any text of ours can have.</summary>
    private const int Most = 200;

    /// <param name="text">What readers read.</param>
    /// <param name="folded">The same, <see cref="Dates.Folded"/>.</param>
    public IReadOnlyList<WrittenTime> Read(string text, string folded)
    {
        List<WrittenTime> times = [];
        for (var match = First(folded); match.Success && times.Count < Most; match = match.NextMatch())
        {
            if (TimeOf(match) is { } time)
            {
                times.Add(time with { Text = text.Substring(time.Start, time.Length) });
            }
        }

        return times;
    }

    protected abstract Match First(string folded);

    protected abstract PartOfDay PartOf(string word);

    /// <summary>A number in words; null if it is none.</summary>
    protected abstract int? Words(string words);

    /// <summary>Minutes for a word such as half past.</summary>
    protected virtual int MinutesOf(string word) => 30;

    /// <summary>Noon or midnight for a word that needs no number.</summary>
    protected abstract int HourOf(string name);

    private WrittenTime? TimeOf(Match match)
    {
        var written = new WrittenTime { Start = match.Index, Length = match.Value.TrimEnd().Length };
        if (match.Groups["name"] is { Success: true, Value: var name })
        {
            return written with { Hour = HourOf(name), Minute = match.Groups["part"].Success ? MinutesOf(match.Groups["part"].Value) : 0 };
        }

        if (Number(match.Groups["hour"].Value) is not { } hour)
        {
            return null;
        }

        var minute = match.Groups["minute"].Success ? Number(match.Groups["minute"].Value) ?? 0 : match.Groups["part"].Success ? MinutesOf(match.Groups["part"].Value) : 0;
        if (minute < 0)
        {
            // A quarter to five.
            (hour, minute) = (hour - 1, minute + 60);
        }

        var part = match.Groups["half"].Captures is [.., { } last] ? PartOf(last.Value) : PartOfDay.Untold;
        return written with
        {
            Hour = Of24(hour, part),
            Minute = minute,
            IsOfEitherHalf = part == PartOfDay.Untold ? hour is > 0 and <= HalfDay && !match.Groups["hour"].Value.StartsWith('0') : hour == HalfDay && IsTwelveUnsure,
            IsToldTwice = part is PartOfDay.Morning or PartOfDay.Afternoon && hour > HalfDay,
        };
    }

    /// <summary>Whether 午前12時 and 午後12時 each are taken for noon by some and for midnight by others.</summary>
    protected virtual bool IsTwelveUnsure => false;

    private static int Of24(int hour, PartOfDay part) => part switch
    {
        PartOfDay.Morning => hour == HalfDay ? 0 : hour,
        PartOfDay.Afternoon or PartOfDay.Evening => hour < HalfDay ? hour + HalfDay : hour,
        PartOfDay.Midday => hour < 6 ? hour + HalfDay : hour,
        PartOfDay.Night => hour == HalfDay ? 0 : hour is >= 5 and < HalfDay ? hour + HalfDay : hour,
        PartOfDay.AfterSix => hour + 18,
        _ => hour,
    };

    private int? Number(string written) => char.IsAsciiDigit(written[0]) ? int.Parse(written, CultureInfo.InvariantCulture) : Words(written);
}
