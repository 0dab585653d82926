using System.Globalization;
using System.Text.RegularExpressions;
using Chitose.Exchange.Checks.Structure;
using Chitose.Exchange.Editing;

namespace Chitose.Exchange.Checks.Writing;

/// <summary>
/// Easy Japanese is for those who are learning it (site conventions L9; 在留支援のためのやさしい日本語ガイドライン, 2020): short sentences, a
/// reading over every kanji, common words, nothing in the passive.
/// </summary>
internal sealed partial class EasyJapanese : ICheck
{
    private const int LongestSentence = 40;

    private static readonly CheckRule Sentence = CheckRule.Warning(RuleGroup.Writing, "easy-sentence");
    private static readonly CheckRule Reading = CheckRule.Warning(RuleGroup.Writing, "easy-reading");
    private static readonly CheckRule Passive = CheckRule.Note(RuleGroup.Writing, "easy-passive");
    private static readonly CheckRule Word = CheckRule.Note(RuleGroup.Writing, "easy-word");

    private static readonly Dictionary<string, string> Easier = new()
    {
        ["開催"] = "ひらく",
        ["実施"] = "する",
        ["締結"] = "約束する",
        ["調印"] = "名前を書く",
        ["訪問"] = "行く",
        ["来訪"] = "来る",
        ["派遣"] = "送る",
        ["使節団"] = "代表の人たち",
        ["記念式典"] = "お祝いの式",
        ["植樹"] = "木を植える",
        ["拠点"] = "中心",
        ["協定"] = "約束",
        ["盟約"] = "約束",
        ["及び"] = "と",
        ["並びに"] = "と",
        ["当該"] = "その",
        ["速やかに"] = "すぐに",
        ["本市"] = "千歳市",
        ["親睦"] = "仲よくすること",
        ["促進"] = "進めること",
        ["推進"] = "進めること",
        ["相互に"] = "おたがいに",
        ["隣接"] = "となり",
        ["位置する"] = "ある",
        ["充実"] = "よくなること",
        ["寄与"] = "役に立つこと",
        ["提携"] = "仲よくする約束",
        ["受け入れ"] = "むかえる",
        ["記入"] = "書く",
        ["持参"] = "持ってくる",
        ["参照"] = "見る",
        ["受領"] = "もらう",
        ["変更"] = "変える",
        ["中止"] = "やめる",
    };

    public IReadOnlyList<CheckRule> Rules { get; } = [Sentence, Reading, Passive, Word];

    public IEnumerable<Finding> Check(CheckedEntry entry) => entry.Source?.Field(FieldPath.EasyJapanese) is { } field
        ? [.. Long(field).Take(20), .. Unread(field).Take(20), .. Passives(field).Take(20), .. Hard(field).Take(20)]
        : [];

    private static IEnumerable<Finding> Long(CheckedField field) =>
        from sentence in Sentences.Of(field.Plain)
        where sentence.Length > LongestSentence
        select field.FindAt(Sentence, sentence.Start, sentence.Length, null, ("length", sentence.Length.ToString(CultureInfo.InvariantCulture)), ("limit", LongestSentence.ToString(CultureInfo.InvariantCulture)));

    private static IEnumerable<Finding> Unread(CheckedField field)
    {
        var letters = field.Written.ToCharArray();
        foreach (var reading in field.Readings)
        {
            letters.AsSpan(reading.Start, reading.Length).Fill(' ');
        }

        return from Match kanji in Kanji().Matches(new string(letters))
               select field.FindWritten(Reading, kanji.Index, kanji.Length, null, ("words", kanji.Value));
    }

    private static IEnumerable<Finding> Passives(CheckedField field) =>
        from Match passive in PassiveVerb().Matches(field.Plain)
        select field.FindAt(Passive, passive.Index, passive.Length, null, ("words", passive.Value));

    private static IEnumerable<Finding> Hard(CheckedField field) =>
        from pair in Easier
        let place = field.Plain.IndexOf(pair.Key, StringComparison.Ordinal)
        where place >= 0
        select field.FindAt(Word, place, pair.Key.Length, null, ("words", pair.Key), ("easier", pair.Value));

    [GeneratedRegex(@"[\u4E00-\u9FFF々]+", RegexOptions.CultureInvariant)]
    private static partial Regex Kanji();

    [GeneratedRegex("[\\u4E00-\\u9FFF]{1,4}され(?:ました|ます|ています|ていました|た|る)|[\\u4E00-\\u9FFF][わかまばなたら]れ(?:ています|ていました)", RegexOptions.CultureInvariant)]
    private static partial Regex PassiveVerb();
}
