using System.Text.RegularExpressions;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Questions;

/// <summary>Finds the sentences that tell readers of a doubt, which a person must rewrite once it is settled.</summary>
public static partial class DoubtfulSentences
{
    public static IEnumerable<(Language Language, string Sentence)> In(Entry entry) =>
        from text in entry.Texts
        from part in new[] { text.Lead, text.Summary, text.Body.Markdown }
        from sentence in Ends().Split(part ?? "")
        where Doubt().IsMatch(sentence)
        select (text.Language, sentence.Trim());

    [GeneratedRegex(@"(?<=[。！？])|(?<=[a-z0-9가-힣)][.!?])\s+|\n+", RegexOptions.CultureInvariant)]
    private static partial Regex Ends();

    [GeneratedRegex("確認中|確認しています|being confirmed|正在确认|确认中|確認中|확인 중|확인하고|ตรวจสอบ", RegexOptions.CultureInvariant)]
    private static partial Regex Doubt();
}
