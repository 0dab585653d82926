using System.Text.RegularExpressions;
namespace Chitose.Exchange.Checks.Readings;

/// <summary>A reading is written <c>{漢字|かんじ}</c>; a brace that belongs to none would stand on the page as it is.</summary>
internal sealed partial class ClosedReadings : ICheck
{
    private static readonly CheckRule Unbalanced = CheckRule.Error(RuleGroup.Readings, "readings-unbalanced");

    public IReadOnlyList<CheckRule> Rules { get; } = [Unbalanced];

    public IEnumerable<Finding> Check(CheckedEntry entry) => entry.Fields.SelectMany(field => Of(field).Take(20));

    private static IEnumerable<Finding> Of(CheckedField field)
    {
        foreach (Match wide in WideMarks().Matches(field.Written))
        {
            yield return field.FindWritten(Unbalanced, wide.Index, wide.Length, $"{{{wide.Groups["base"].Value}|{wide.Groups["reading"].Value}}}");
        }

        if (field.Written.AsSpan().IndexOfAny('{', '}') < 0)
        {
            yield break;
        }

        foreach (Match brace in StrayBrace().Matches(WideMarks().Replace(WithoutReadings(field), wide => new string(' ', wide.Length))))
        {
            yield return field.FindWritten(Unbalanced, brace.Index, brace.Length);
        }
    }

    /// <summary>The same length, so that places stay what they are.</summary>
    private static string WithoutReadings(CheckedField field)
    {
        var letters = field.Written.ToCharArray();
        foreach (var reading in field.Readings)
        {
            letters.AsSpan(reading.Start, reading.Length).Fill(' ');
        }

        return new string(letters);
    }

    [GeneratedRegex(@"\{[^{}\n]{0,12}\}?|\}", RegexOptions.CultureInvariant)]
    private static partial Regex StrayBrace();

    /// <summary>Typed with full-width signs, or with one of them.</summary>
    [GeneratedRegex(@"[{｛](?<base>[^{}｛｝|｜\n]{1,30})(?:｜(?<reading>[^{}｛｝|｜\n]{1,60})[}｝]|(?<=｛[^{}｛｝|｜\n]{1,30})\|(?<reading>[^{}｛｝|｜\n]{1,60})[}｝]|(?<=\{[^{}｛｝|｜\n]{1,30})\|(?<reading>[^{}｛｝|｜\n]{1,60})｝)", RegexOptions.CultureInvariant)]
    private static partial Regex WideMarks();
}
