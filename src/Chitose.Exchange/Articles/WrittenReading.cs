using System.Text.RegularExpressions;

namespace Chitose.Exchange.Articles;

/// <summary>A word with its reading, as it was written: <c>{千歳|ちとせ}</c>.</summary>
/// <param name="Base">千歳.</param>
/// <param name="Reading">ちとせ.</param>
/// <param name="Start">Place of the opening brace.</param>
/// <param name="Length">Braces included.</param>
public sealed partial record WrittenReading(string Base, string Reading, int Start, int Length)
{
    public static IEnumerable<WrittenReading> In(string written) => written.Contains('{', StringComparison.Ordinal)
        ? Pattern().Matches(written).Select(match => new WrittenReading(match.Groups["base"].Value, match.Groups["reading"].Value, match.Index, match.Length))
        : [];

    /// <summary>A text with each reading in the place of its word: しまいとし.</summary>
    public static string ReadAloud(string written) => Pattern().Replace(written, "${reading}");

    [GeneratedRegex(@"\{(?<base>[^{}|\n]+)\|(?<reading>[^{}|\n]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
