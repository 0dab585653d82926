using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Checks.Numbers;

/// <summary>
/// Small numbers in words, whatever they count: 세 모둠, 三国, thrice. They are too common in other words to be read as numbers
/// everywhere, but where one is missing they show that it may be said.
/// </summary>
internal static class SmallNumbers
{
    private const int First = 3;

    private static readonly Dictionary<Language, string[][]> Words = new()
    {
        [Language.English] = [["three", "third", "thrice", "triple", "trio"], ["four"], ["five", "fifth"], ["six"], ["seven"], ["eight"], ["nine", "ninth"], ["ten", "tenth"], ["eleven"], ["twelve", "twelfth", "dozen"]],
        [Language.Chinese] = [["三"], ["四"], ["五"], ["六"], ["七"], ["八"], ["九"], ["十"], ["十一"], ["十二"]],
        [Language.Korean] = [["세 ", "셋", "석 ", "서 ", "삼"], ["네 ", "넷", "넉 ", "사 "], ["다섯", "오 ", "닷"], ["여섯", "엿"], ["일곱"], ["여덟"], ["아홉"], ["열 ", "십 ", "열흘"], ["열한"], ["열두"]],
        [Language.Thai] = [["สาม"], ["สี่"], ["ห้า"], ["หก"], ["เจ็ด"], ["แปด"], ["เก้า"], ["สิบ"], ["สิบเอ็ด"], ["สิบสอง"]],
    };

    public static bool AreIn(string text, decimal value, Language language) =>
        value is >= First and <= 12 && value == decimal.Truncate(value) && Words.TryGetValue(language, out var words)
        && words[(int)value - First].Any(word => Has(text, word, language == Language.English));

    private static bool Has(string text, string word, bool wholeStart)
    {
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (!wholeStart || at == 0 || !char.IsAsciiLetter(text[at - 1]))
            {
                return true;
            }
        }

        return false;
    }
}
