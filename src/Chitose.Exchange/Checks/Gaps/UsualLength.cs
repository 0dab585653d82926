using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Checks.Gaps;

/// <summary>
/// How long a text in a language is for one letter of Japanese, measured over the site's own content (79 entries, 144 paragraphs of at
/// least 20 letters a language). The medians are 2.2 in English and Thai, 1.1 in Korean, 0.75 in Chinese; a single translation strays
/// from them by up to half or double (English 1.30 to 3.94, Chinese 0.41 to 1.12, Korean 0.83 to 1.41, Thai 1.27 to 3.81). What a text
/// says at length, it says at length in every language: beside the median of the other four languages, paragraphs of 70 letters and more
/// stray by at most 0.31 as a natural logarithm, shorter ones by at most 0.50.
/// </summary>
internal static class UsualLength
{
    private static readonly Dictionary<Language, double> Medians = new()
    {
        [Language.Japanese] = 1,
        [Language.English] = 2.2,
        [Language.Chinese] = 0.75,
        [Language.Korean] = 1.1,
        [Language.Thai] = 2.2,
    };

    /// <summary>Letters for one letter of Japanese.</summary>
    public static double Of(Language language) => Medians.GetValueOrDefault(language, 1);

    /// <summary>How far, as a natural logarithm, a length may stray: from that of several languages, or from one alone.</summary>
    /// <param name="japanese">How many letters of Japanese the text is worth.</param>
    /// <param name="bySeveral">Whether several languages agree on it.</param>
    public static double MostStray(double japanese, bool bySeveral) => (bySeveral, japanese) switch
    {
        (true, >= 70) => 0.42,
        (true, >= 40) => 0.52,
        (true, _) => 0.68,
        (false, >= 70) => 0.65,
        _ => 0.85,
    };
}
