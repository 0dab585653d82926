using System.Text.RegularExpressions;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Checks.Names;

/// <summary>
/// Words by which a text refers to what it has named before: both cities, 两校, 그곳, ทั้งสองเมือง. Where one stands, a name may be left
/// out. What a language writes within the words for kinds of tie, as in sister city, refers to nothing.
/// </summary>
internal static partial class NameReferences
{
    /// <param name="line">A line without its names.</param>
    /// <param name="language">Its language.</param>
    /// <param name="context">Whether a place, a school or something else is referred to, as the glossary calls it.</param>
    public static bool AreIn(string line, Language language, string? context)
    {
        var words = Ties().Replace(line, "#");
        return Pronouns().IsMatch(words) || (context switch
        {
            "school" => Schools().IsMatch(words),
            "organization" => Organizations().IsMatch(words),
            "place" => Places().IsMatch(words),
            _ => language == Language.English && People().IsMatch(words),
        });
    }

    [GeneratedRegex("(?:[Ss]ister|[Ff]riendship|[Pp]artner)[- ](?:cit(?:y|ies)|towns?|schools?)|姐妹(?:城市|学校|校)|友好(?:亲善)?(?:城市|学校)|자매(?:도시|학교|결연)|우호(?:친선)?도시|เมืองพี่เมืองน้อง|เมืองมิตรภาพ|โรงเรียนพี่โรงเรียนน้อง", RegexOptions.CultureInvariant)]
    private static partial Regex Ties();

    [GeneratedRegex(@"\b(?:[Ii]ts?|[Tt]hey|[Tt]hem|[Tt]heirs?|[Bb]oth|[Tt]here|[Hh]ere|[Ee]ach other|one another|[Tt]he two|[Hh]ost|[Hh]is|[Hh]er|[Hh]e|[Ss]he)\b|双方|对方|彼此|互[相访派]|[该此]|当地|那里|这里|两[市校地国]|[它他她]|其|양측|서로|그곳|이곳|거기|여기|현지|상대|양국|두 |그의|ทั้งสอง|ทั้งคู่|ที่นั่น|ที่นี่|กันและกัน|ซึ่งกัน|ระหว่างกัน|อีกฝ่าย|ดังกล่าว|นี้|นั้น|สองฝ่าย", RegexOptions.CultureInvariant)]
    private static partial Regex Pronouns();

    [GeneratedRegex(@"\b(?:cit(?:y|ies)|towns?|municipalit(?:y|ies)|island)\b|城市|两市|市[长民内政区府]|도시|시장|시민|시내|시의회|시청|양 ?시|เมือง|นคร|เกาะ", RegexOptions.CultureInvariant)]
    private static partial Regex Places();

    [GeneratedRegex(@"\bschools?\b|学校|母校|小学|中学|高中|本校|학교|초등|중학|고교|양교|모교|โรงเรียน", RegexOptions.CultureInvariant)]
    private static partial Regex Schools();

    [GeneratedRegex(@"\b(?:associations?|federations?|organi[sz]ations?|groups?|unions?)\b|协会|联盟|团体|组织|협회|연맹|단체|สมาคม|สหพันธ์|องค์กร", RegexOptions.CultureInvariant)]
    private static partial Regex Organizations();

    [GeneratedRegex(@"\b(?:[Mm]ayors?|[Cc]hair(?:s|man|woman|person)?|[Pp]residents?|[Gg]overnor|[Pp]rincipals?)\b", RegexOptions.CultureInvariant)]
    private static partial Regex People();
}
