using Chitose.Exchange.Checks;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Tests.Checks.Names;

/// <summary>Names compared paragraph by paragraph, in an event with Anchorage.</summary>
public sealed class NamesByLineTests
{
    private const string Japanese = "ja ミアーズ中学校の生徒がクック湾を見ました。\n\nダイモンド高校の生徒は千歳市を訪れました。\n\nミアーズ中学校とダイモンド高校は毎年アンカレジ市で会います。";

    [Theory]
    [InlineData("en Mears Middle School students saw Cook Inlet.\n\nStudents visited Chitose.\n\nMears Middle School and Dimond High School meet every year in Anchorage.", "name-dropped Students visited Chitose.")]
    [InlineData("en Mears Middle School students saw Cook Inlet.\n\nMears Middle School students visited Chitose.\n\nMears Middle School and Dimond High School meet every year in Anchorage.", "name-exchanged Mears Middle School → Dimond High School")]
    [InlineData("zh-Hans 米尔斯中学的学生观赏了库克湾。\n\n学生访问了千岁市。\n\n米尔斯中学和戴蒙德高中每年在安克雷奇市相聚。", "name-dropped 学生访问了千岁市。")]
    [InlineData("zh-Hans 戴蒙德高中的学生观赏了库克湾。\n\n米尔斯中学的学生访问了千岁市。\n\n米尔斯中学和戴蒙德高中每年在安克雷奇市相聚。", "name-exchanged 戴蒙德高中 → 米尔斯中学; name-exchanged 米尔斯中学 → 戴蒙德高中")]
    [InlineData("ko 학생들이 쿡만을 보았습니다.\n\n다이먼드고등학교 학생들은 지토세시를 방문했습니다.\n\n미어스중학교와 다이먼드고등학교는 매년 앵커리지시에서 만납니다.", "name-dropped 학생들이 쿡만을 보았습니다.")]
    [InlineData("th นักเรียนโรงเรียนมัธยมต้นเมียร์สได้ชมอ่าวคุก\n\nนักเรียนไปเยือนเมืองชิโตเสะ\n\nโรงเรียนมัธยมต้นเมียร์สและโรงเรียนมัธยมปลายไดมอนด์พบกันทุกปีที่เมืองแองเคอเรจ", "name-dropped นักเรียนไปเยือนเมืองชิโตเสะ")]
    public void A_name_that_a_paragraph_lacks_is_found(string translation, string found) => Assert.Equal(found, Found(Japanese, translation));

    [Theory]
    [InlineData("en Mears Middle School students saw Cook Inlet.\n\nDimond High School students visited Chitose.\n\nThe two schools meet every year in Anchorage.")]
    [InlineData("en Mears Middle School students saw Cook Inlet, and Dimond High School students visited Chitose.\n\nMears Middle School and Dimond High School meet every year in Anchorage.")]
    [InlineData("en Mears students saw Cook Inlet.\n\nDimond students visited the city.\n\nMears Middle School and Dimond High School meet every year there.")]
    [InlineData("zh-Hans 米尔斯中学的学生观赏了库克湾。\n\n戴蒙德高中的学生访问了千岁市。\n\n两校每年在安克雷奇市相聚。")]
    [InlineData("ko 미어스중학교 학생들이 쿡만을 보았습니다.\n\n다이먼드고등학교 학생들은 지토세시를 방문했습니다.\n\n두 학교는 매년 만납니다.")]
    [InlineData("th นักเรียนโรงเรียนมัธยมต้นเมียร์สได้ชมอ่าวคุก\n\nนักเรียนโรงเรียนมัธยมปลายไดมอนด์ไปเยือนเมืองชิโตเสะ\n\nทั้งสองโรงเรียนพบกันทุกปีที่เมืองแองเคอเรจ")]
    public void A_name_that_is_referred_to_is_not_missed(string translation) => Assert.Empty(Found(Japanese, translation));

    /// <summary>A county is often left out; where three translations have it, the fourth has lost it.</summary>
    [Fact]
    public void A_setting_that_one_language_alone_leaves_out_is_missed()
    {
        var entry = CheckedContent.Copy("partners/kongsberg");
        var body = entry.TextIn(Language.English)!.Body;
        body.Markdown = body.Markdown.Replace(" in Buskerud County in", " in", StringComparison.Ordinal);

        Assert.Equal("name-dropped", Assert.Single(CheckedContent.Findings(entry)).Rule.Id);
    }

    [Theory]
    [InlineData("en", "in southern Norway", "in southern Sweden", "Sweden → Norway")]
    [InlineData("zh-Hans", "位于挪威南部", "位于瑞典南部", "瑞典 → 挪威")]
    [InlineData("ko", "노르웨이 남부", "스웨덴 남부", "스웨덴 → 노르웨이")]
    [InlineData("th", "ทางตอนใต้ของนอร์เวย์", "ทางตอนใต้ของเดนมาร์ก", "เดนมาร์ก → นอร์เวย์")]
    public void Another_country_is_found_though_the_right_one_stands_in_another_paragraph(string tag, string words, string instead, string found)
    {
        var entry = CheckedContent.Copy("partners/kongsberg");
        var body = entry.TextIn(Language.WithTag(tag)!)!.Body;
        Assert.Contains(words, body.Markdown, StringComparison.Ordinal);
        body.Markdown = body.Markdown.Replace(words, instead, StringComparison.Ordinal);

        var finding = Assert.Single(CheckedContent.Findings(entry));

        Assert.Equal(("name-exchanged", found), (finding.Rule.Id, $"{finding.Excerpt} → {finding.Suggestion}"));
    }

    private static string Found(params string[] texts) =>
        string.Join("; ", EntryChecks.Of(Written.Ceremony(texts), AgreedGlossary.Context).Where(finding => finding.Rule.Id is "name-dropped" or "name-exchanged" or "name-swapped")
            .Select(finding => finding.Suggestion is null ? $"{finding.Rule.Id} {finding.Excerpt}" : $"{finding.Rule.Id} {finding.Excerpt} → {finding.Suggestion}"));
}
