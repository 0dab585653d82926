namespace Chitose.Exchange.Checks.Writing;

/// <summary>The words of a link say where it leads, also out of context (site conventions A4).</summary>
internal sealed class LinkWords : ICheck
{
    private static readonly HashSet<string> Vague = new(StringComparer.OrdinalIgnoreCase)
    {
        "こちら", "こちらから", "ここ", "ここから", "ここをクリック", "詳細", "詳しくはこちら", "リンク",
        "here", "click here", "this", "this page", "link", "more", "read more", "details",
        "这里", "此处", "点击这里", "点击此处", "详情", "更多",
        "여기", "여기를 클릭", "이곳", "자세히", "더보기",
        "ที่นี่", "คลิกที่นี่", "ที่นี้", "รายละเอียด", "อ่านต่อ",
    };

    private static readonly CheckRule EmptyLink = CheckRule.Error(RuleGroup.Writing, "link-empty");
    private static readonly CheckRule VagueLink = CheckRule.Warning(RuleGroup.Writing, "link-vague");

    public IReadOnlyList<CheckRule> Rules { get; } = [EmptyLink, VagueLink];

    public IEnumerable<Finding> Check(CheckedEntry entry)
    {
        foreach (var field in entry.Texts.SelectMany(text => text.Articles))
        {
            foreach (var link in field.Article!.Links.Where(link => !link.IsImage))
            {
                var words = field.Plain.Substring(link.Start, link.Length).Trim();
                if (words.Length == 0 && field.Written[link.WrittenStart] == '[')
                {
                    yield return field.FindWritten(EmptyLink, link.WrittenStart, link.WrittenLength);
                }
                else if (Vague.Contains(words.TrimEnd('。', '.', '！', '!')))
                {
                    yield return field.FindWritten(VagueLink, link.WrittenStart, link.WrittenLength);
                }
            }
        }
    }
}
