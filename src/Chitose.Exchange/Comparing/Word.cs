namespace Chitose.Exchange.Comparing;

/// <summary>What matters of a word, or of the space or mark between words, when a difference is to be readable.</summary>
internal static class Word
{
    /// <summary>How much a reader recognizes a word by: kanji, katakana and hangul more than kana of endings, letters, or marks.</summary>
    public static int Weight(string word) => word[0] == '\n' ? 100 : Math.Max(1, word.Sum(Weight));

    public static bool IsSaid(string word) => word.Any(char.IsLetterOrDigit);

    public static bool BeginsWithKatakana(string word) => IsKatakana(word[0]);

    public static bool EndsWithKatakana(string word) => IsKatakana(word[^1]);

    public static bool EndsSentence(string word) => word.AsSpan().TrimEnd() is [.., '。' or '．' or '！' or '？' or '.' or '!' or '?'];

    /// <summary>How well a text may be cut between two neighbors; <c>null</c> is its beginning or end.</summary>
    public static int Seam(string? left, string? right) => (left, right) switch
    {
        (null, _) or (_, null) => 5,
        _ when left[^1] == '\n' || right[0] == '\n' => 5,
        _ when EndsSentence(left) => 4,
        _ when left[^1] is '、' or '，' or ',' or '；' or ';' or '」' or '）' || right[0] is '「' or '（' => 3,
        _ when !IsSaid(left) || !IsSaid(right) => 2,
        _ when IsHiragana(left[^1]) && !IsHiragana(right[0]) => 1,
        _ => 0,
    };

    private static int Weight(char letter) => letter switch
    {
        >= '\u3041' and <= '\u309F' => 1,
        >= '\u2E80' when char.IsLetter(letter) => 2,
        _ => char.IsLetterOrDigit(letter) ? 1 : 0,
    };

    private static bool IsHiragana(char letter) => letter is >= '\u3041' and <= '\u309F';

    private static bool IsKatakana(char letter) => letter is >= '\u30A1' and <= '\u30FF' and not '・';
}
