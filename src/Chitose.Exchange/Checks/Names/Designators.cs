using Chitose.Exchange.Glossary;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Checks.Names;

/// <summary>Words for what a thing is, which may be left off its name: 千歳 is 千歳市, อิบูซูกิ is เมืองอิบูซูกิ.</summary>
internal static class Designators
{
    private static readonly Dictionary<Language, (string[] Before, string[] After)> Words = new()
    {
        [Language.Japanese] = ([], ["特別自治道", "特別市", "王国", "市", "県", "州", "省", "郡", "区", "洞", "小学校", "中学校", "高等学校", "高校"]),
        [Language.English] = (
            ["People's Republic of ", "Republic of ", "Kingdom of ", "Municipality of ", "City of "],
            [" Special Self-Governing Province", " City", " Prefecture", " Province", " County", " District", " Elementary School", " Middle School", " High School"]),
        [Language.Chinese] = ([], ["特别自治道", "特别市", "王国", "市", "县", "州", "省", "郡", "区", "洞", "小学", "中学", "高中", "高等学校"]),
        [Language.Korean] = ([], ["특별자치도", "특별시", " 왕국", "시", "현", "주", "성", "구", "동", "초등학교", "중학교", "고등학교"]),
        [Language.Thai] = (
            ["เมือง", "จังหวัดปกครองตนเองพิเศษ", "จังหวัด", "รัฐ", "เทศมณฑล", "มณฑล", "เขต", "ย่าน", "กรุง", "ราชอาณาจักร", "ประเทศ", "ทะเลสาบ", "โรงเรียนประถมศึกษา", "โรงเรียนมัธยมต้น", "โรงเรียนมัธยมปลาย"],
            []),
    };

    /// <summary>Whether a thing of this kind is called by its bare name too. A school is not: 空港 is any airport.</summary>
    public static bool MayBeLeftOff(GlossaryTerm term) => term.Context is "place" or "country";

    /// <summary>The name without its designator and without words in brackets; the name itself if it has none.</summary>
    public static string Bare(string name, Language language)
    {
        var bare = WithoutBrackets(name);
        var (before, after) = Words[language];
        if (after.FirstOrDefault(word => bare.Length - word.Length >= 2 && bare.EndsWith(word, StringComparison.Ordinal)) is { } last)
        {
            return bare[..^last.Length];
        }

        return before.FirstOrDefault(word => bare.Length - word.Length >= 2 && bare.StartsWith(word, StringComparison.Ordinal)) is { } first ? bare[first.Length..] : bare;
    }

    /// <summary>Airport High School for <c>Airport High School (Gonghang High School)</c>.</summary>
    public static string WithoutBrackets(string name) =>
        name.IndexOfAny(['(', '（']) is var place and > 0 ? name[..place].TrimEnd() : name;
}
