using Chitose.Exchange.Comparing;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Search;

/// <summary>What a reader looks for, taken apart. Nothing of what was typed can be a command to the full-text table.</summary>
/// <param name="Name">All of it as one name.</param>
/// <param name="Runs">Its words.</param>
internal sealed record SearchQuestion(string Name, IReadOnlyList<string> Runs)
{
    /// <summary>A search costs by its words; nobody needs more.</summary>
    private const int MostRuns = 12;

    /// <summary>Longest particle that is left out of a question that is cut into words: から.</summary>
    private const int LongestParticle = 2;

    /// <summary>Words that are typed apart are looked for apart, also in scripts that join them.</summary>
    public static SearchQuestion Of(string typed) => Of(typed, typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Words that were typed in one, in scripts that join them, looked for apart: 長春のマラソン.</summary>
    public static SearchQuestion CutIntoWords(string typed, Language language) =>
        Of(typed, Segmentation.Words(typed, language).Where(word => !IsParticle(word)));

    private static SearchQuestion Of(string typed, IEnumerable<string> words) =>
        new(FoldedText.Key(typed), [.. words.SelectMany(word => SearchTokens.Runs(FoldedText.Of(word).Text)).Distinct().Take(MostRuns)]);

    private static bool IsParticle(string word) => word is "的" || (word.Length <= LongestParticle && word.All(letter => letter is >= '\u3041' and <= '\u3096'));
}
