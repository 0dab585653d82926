using System.Text.RegularExpressions;
using Chitose.Exchange.Articles;

namespace Chitose.Exchange.Checks.Writing;

/// <summary>
/// The words of a link say where it leads, also out of context, as those hear them who go from link to link (site conventions A4; WCAG
/// 2.4.4 and 2.4.9): not こちら, not an address spelled out, and not the same words for two places.
/// </summary>
internal sealed partial class LinkWords : ICheck
{
    private static readonly CheckRule EmptyLink = CheckRule.Error(RuleGroup.Writing, "link-empty");
    private static readonly CheckRule VagueLink = CheckRule.Error(RuleGroup.Writing, "link-vague");
    private static readonly CheckRule Address = CheckRule.Warning(RuleGroup.Writing, "link-address");
    private static readonly CheckRule Ambiguous = CheckRule.Warning(RuleGroup.Writing, "link-ambiguous");

    public IReadOnlyList<CheckRule> Rules { get; } = [EmptyLink, VagueLink, Address, Ambiguous];

    public IEnumerable<Finding> Check(CheckedEntry entry) => entry.Texts.SelectMany(text => text.Articles).SelectMany(Of);

    private static IEnumerable<Finding> Of(CheckedField field)
    {
        var targets = new Dictionary<string, string>();
        foreach (var link in field.Article!.Links.Where(link => !link.IsImage))
        {
            var words = field.Plain.Substring(link.Start, link.Length).Trim();
            var rule = RuleOf(words, field, link);
            if (rule is null && targets.TryGetValue(words, out var other) && other != link.Target)
            {
                rule = Ambiguous;
            }

            targets[words] = link.Target;
            if (rule is not null)
            {
                yield return field.FindWritten(rule, link.WrittenStart, link.WrittenLength, null, ("words", words));
            }
        }
    }

    private static CheckRule? RuleOf(string words, CheckedField field, WrittenLink link) =>
        words.Length == 0 ? (field.Written[link.WrittenStart] == '[' ? EmptyLink : Address)
        : words.Length <= 60 && Vague().IsMatch(words) ? VagueLink
        : Spelled().IsMatch(words) ? Address
        : null;

    [GeneratedRegex(
        """
        ^[\s「『（(【\[\p{Pd}→▶►»›>・*]*(?:
        (?:(?:もっと|より)?(?:くわ|詳)しく(?:は|見る|は、)?)?(?:こちら|ここ|コチラ)(?:から|へ|に|を|の(?:ページ|サイト|リンク))?(?:をクリック|を押|をご?覧|で確認|クリック|からどうぞ|です)?(?:する|して|ください|下さい|してください)*
        |(?:もっと|さらに|詳細を?|詳しく|くわしく|続きを?|全文を?)(?:見る|読む|知る)? | 詳細(?:は|情報)? | (?:この|その|当該)?(?:リンク|ページ|サイト|ウェブサイト|URL|ホームページ)(?:へ|から)? | クリック(?:する)? | 次へ | 一覧 | 外部(?:リンク|サイト)
        |(?:please\ )?(?:click|tap|press|see|go|look)?\ ?(?:right\ )?here(?:\ (?:for|to\ (?:see|read|learn|find))(?:\ (?:more|details|information|more\ information|out\ more))?)? | (?:click|tap)(?:\ (?:this|this\ link|me))? | this | this\ (?:page|link|site|website|web\ ?site|web\ page|one) | the\ (?:link|page|site|website) | links? | (?:read|see|learn|find\ out|view|show|know)?\ ?more(?:\ (?:information|info|details|here))? | (?:more\ |full\ |see\ |further\ )?(?:details|info|information) | continue(?:\ reading)? | go | website | page | site
        |(?:请|點擊|点击|点|按|单击|查看|详见|见)*(?:这里|此处|这儿|此|本|该)(?:链接|页面|网页|网站|网址)?(?:查看|了解|阅读)?(?:更多|详情|详细信息)? | (?:点击|查看|了解|阅读|浏览|更多|详细|详情|全文|信息|内容|链接|网页|网站|进入|阅读全文)+
        |(?:여기|이곳|이 곳|이쪽)(?:를|을|에서|로|에|서)?(?:\ ?(?:클릭|누르|눌러|확인|보기|참조|참고).{0,6})? | (?:더\ ?)?(?:자세히|자세한\ 내용|상세히|상세|상세\ ?보기|더\ ?보기|더\ 알아보기|바로\ ?가기|보기|링크|클릭|이\ (?:페이지|링크|사이트|홈페이지))(?:\ ?보기|\ ?알아보기|은|는|를\ 클릭)?
        |(?:โปรด|กรุณา)?(?:คลิก|กด|ดู|อ่าน|ไป)?(?:ที่|ได้ที่)?(?:นี่|นี้|ตรงนี้|ที่นี่|ที่นี้|ลิงก์นี้|หน้านี้|เว็บไซต์นี้) | (?:คลิก|ลิงก์|ลิงค์|เพิ่มเติม|(?:อ่าน|ดู|รู้)(?:เพิ่มเติม|ต่อ|รายละเอียด)?|(?:ดู)?รายละเอียด(?:เพิ่มเติม)?|ข้อมูลเพิ่มเติม|เว็บไซต์|หน้าเว็บ)
        )[\s」』）)】\]。.．！!…→▶►»›>]*$
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Vague();

    [GeneratedRegex(@"^(?:https?://|www\.)\S+$|^[a-z0-9.-]+\.(?:com|org|net|jp|cn|kr|no|us|gov)(?:/\S*)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Spelled();
}
