using System.Globalization;
using System.Text.RegularExpressions;

namespace Chitose.Exchange.Checks.Numbers;

/// <summary>How a language writes numbers: one pattern, whose groups have the same names in every language, and what its units mean.</summary>
internal abstract partial class NumberGrammar
{
    /// <summary>Digits with or without separators; what stands in an id, an address or a version is not taken.</summary>
    protected const string Digits = "(?<![A-Za-z0-9./:#_&=?+@]|[A-Za-z]-)(?<digits>[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?|[1-9][0-9]{0,2}(?:\\ [0-9]{3})+(?![0-9])|(?:0(?![0-9])|[1-9][0-9]{0,8})(?:\\.[0-9]{1,4})?)(?![0-9]|[.,:/][0-9])";

    protected const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture;

    /// <summary>More numbers than any text of ours can have.</summary>
    private const int Most = 500;

    /// <summary>The next match from a place on, which is where the one before it ends.</summary>
    protected abstract Match Next(string folded, int from);

    /// <summary>What is counted.</summary>
    protected abstract NumberKind KindOf(Match match, string unit);

    protected abstract decimal? Words(string words);

    /// <summary>Ten thousand for 万.</summary>
    protected abstract decimal ScaleOf(string scale);

    /// <param name="text">What readers read.</param>
    /// <param name="folded">The same, <see cref="Dates.Folded"/>.</param>
    /// <param name="others">Dates and the like in it, whose digits are no numbers.</param>
    public IReadOnlyList<WrittenNumber> Read(string text, string folded, IEnumerable<(int Start, int End)> others)
    {
        List<WrittenNumber> numbers = [];
        var taken = Taken(folded, others);
        var next = 0;
        for (var match = Next(folded, 0); match.Success && numbers.Count < Most; match = Next(folded, match.Index + match.Length))
        {
            while (next < taken.Count && taken[next].End <= match.Index)
            {
                next++;
            }

            if (next < taken.Count && taken[next].Start < match.Index + match.Length)
            {
                // A number may begin in front of a date that it has nothing to do with, but never within one.
                var amount = Amount(match);
                if (amount.Index + amount.Length > taken[next].Start)
                {
                    continue;
                }
            }

            if (NumberOf(match) is { } number)
            {
                numbers.Add(number with { Text = text.Substring(number.Start, number.Length) });
            }
        }

        return numbers;
    }

    private static Group Amount(Match match) => match.Groups["digits"].Success ? match.Groups["digits"] : match.Groups["words"];

    /// <summary>Dates, and what is made of digits but counts nothing, in their order.</summary>
    private static List<(int Start, int End)> Taken(string text, IEnumerable<(int Start, int End)> others)
    {
        List<(int Start, int End)> taken = [.. others];
        for (var match = NoNumber().Match(text); match.Success; match = match.NextMatch())
        {
            taken.Add((match.Index, match.Index + match.Length));
        }

        taken.Sort();
        return taken;
    }

    private WrittenNumber? NumberOf(Match match)
    {
        var amount = Amount(match);
        var isDigits = match.Groups["digits"].Success;
        var (value, step) = isDigits ? OfDigits(amount.Value) : Words(amount.Value) is { } words ? (words, 1m) : (-1, 1);
        if (value < 0)
        {
            return null;
        }

        foreach (Capture scale in match.Groups["scale"].Captures)
        {
            var factor = ScaleOf(scale.Value);
            (value, step) = (value * factor, step * factor);
        }

        if (match.Groups["rest"] is { Success: true, Value: var rest })
        {
            // 1万5千, 1억 2000만: what follows is smaller than the unit before it.
            var factor = match.Groups["restScale"] is { Success: true, Value: var small } ? ScaleOf(small) : 1;
            var more = OfDigits(rest);
            (value, step) = (value + (more.Value * factor), more.Step * factor);
        }

        var unit = match.Groups["unit"].Value;
        var kind = KindOf(match, unit);
        var (measured, exact) = Measure.Of(kind, unit, value, step);
        return new WrittenNumber
        {
            Start = match.Index,
            Length = match.Value.TrimEnd().Length,
            Kind = kind,
            Value = measured,
            Step = exact,
            IsConverted = measured != value,
            IsInDigits = isDigits,
            AmountStart = amount.Index,
            AmountLength = amount.Length,
        };
    }

    private static (decimal Value, decimal Step) OfDigits(string digits)
    {
        var plain = digits.Replace(",", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        if (!decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
        {
            return (-1, 1);
        }

        var step = 1m;
        for (var i = plain.Length - 1 - plain.IndexOf('.', StringComparison.Ordinal); plain.Contains('.', StringComparison.Ordinal) && i > 0; i--)
        {
            step /= 10;
        }

        return (value, step);
    }

    /// <summary>Addresses of pages, house numbers, hours that are as often something else, scores, versions, standards and licences.</summary>
    [GeneratedRegex("""
        https?://[^\s)）]{1,200} | www\.[^\s)）]{1,200} | /[a-z]/[0-9]{1,6} | (?<=[町丁条])\ ?[0-9]+-[0-9]+
        | \+[0-9][0-9\ -]{5,18} | (?<![0-9])0[0-9]{1,4}[-(][0-9]{1,4}[-)][0-9]{3,4} | 〒?\ ?(?<![0-9-])[0-9]{3}-[0-9]{4}(?![0-9-])
        | [0-9]{1,4}(?:丁目|番地|番[0-9]|条[0-9西東]|\ ?번지|\ ?号[楼樓室]) | [0-9]{1,3}-[0-9]{1,3}(?:-[0-9]{1,3})?\ (?:[A-Z]|[ก-๙]{2,20}(?:โจ|โช|มาจิ)) | (?<![0-9])[0-9]{1,2}[:：][0-9]{2}(?::[0-9]{2})?(?:\ ?(?:[ap]\.?m\.?|น\.))?
        | (?:午前|午後|正午|上午|下午|오전|오후)\ ?[0-9〇一二三四五六七八九十]{1,3}\ ?(?:時|时|点|시)(?:\ ?(?:[0-9〇一二三四五六七八九十]{1,3}\ ?[分분]|半|반))? | [0-9]{1,2}\ ?(?:[ap]\.m\.|[ap]m\b|o'clock)
        | [0-9]{1,2}[時点](?!間)(?:[0-9]{1,2}分|半|整)? | [0-9]{1,2}\ ?시(?!간)(?:\ ?[0-9]{1,2}\ ?분|\ ?반)? | [0-9]{1,2}\ ?(?:โมง|ทุ่ม|นาฬิกา) | ตี\ ?[0-9]{1,2} | \bat\ [0-9]{1,2}(?=\ (?:on|in|that)\b|[.,]\ )
        | [0-9]{1,3}分の[0-9]{1,3} | [0-9]{1,3}\ ?분의\ ?[0-9]{1,3} | (?<!百)[0-9二三四五六七八九十]{1,3}分之[0-9一二三四五六七八九十]{1,3}
         | [0-9]{1,2}[.:][0-9]{2}\ น\.
        | (?<![0-9])[0-9]{1,6}\.[0-9]{1,6}\.[0-9]+(?:\.[0-9]+)* | (?<![A-Za-z])[A-Z]{2,12}[A-Za-z]{0,12}[\ -]?[A-Z]?[\ -]?[0-9][0-9.:-]* | (?:法人番号|团体代码|団体コード|단체\ 코드|법인번호|code|Code|รหัส)[^0-9\n]{0,12}[0-9][0-9-]*
        | (?:No\.|nos?\.|№|\#|[Pp]age|[Rr]oute|[Rr]oom|หน้า|เลขที่|ห้อง)\ ?[0-9]+ | 国道[0-9]+号 | [0-9]{1,2}(?:[·、,~-][0-9]{1,2})?\ ?(?:年[生级級次]|학년) | (?:ศึกษา|ชั้น)ปีที่\ ?[0-9](?:\ ?(?:-|และ)\ ?[0-9])? | [Gg]rades?\ [0-9]{1,2}(?:\ (?:and|to)\ [0-9]{1,2})?
        """, Options)]
    private static partial Regex NoNumber();
}
