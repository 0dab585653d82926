using System.Text.RegularExpressions;
using Chitose.Exchange.Entries;

namespace Chitose.Exchange.Checks;

/// <summary>The words of a link say where it leads, also out of context (site conventions A4).</summary>
internal sealed partial class LinkWords : ICheck
{
    private static readonly HashSet<string> Vague = new(StringComparer.OrdinalIgnoreCase)
    {
        "こちら", "こちらから", "ここ", "ここから", "ここをクリック", "詳細", "詳しくはこちら", "リンク",
        "here", "click here", "this", "this page", "link", "more", "read more", "details",
        "这里", "此处", "点击这里", "点击此处", "详情", "更多",
        "여기", "여기를 클릭", "이곳", "자세히", "더보기",
        "ที่นี่", "คลิกที่นี่", "ที่นี้", "รายละเอียด", "อ่านต่อ",
    };

    public IEnumerable<Finding> Check(Entry entry)
    {
        foreach (var (field, text) in RunningTexts.Of(entry))
        {
            foreach (Match link in Link().Matches(text))
            {
                var words = link.Groups["words"].Value.Trim();
                if (words.Length == 0)
                {
                    yield return new Finding("link-empty", Severity.Error, field) { Excerpt = link.Value };
                }
                else if (Vague.Contains(words.TrimEnd('。', '.', '！', '!')))
                {
                    yield return new Finding("link-vague", Severity.Warning, field) { Excerpt = link.Value };
                }
            }
        }
    }

    [GeneratedRegex(@"\[(?<words>[^\[\]\n]*)\]\([^()\s]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
