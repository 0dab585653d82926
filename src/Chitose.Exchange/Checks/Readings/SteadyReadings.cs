namespace Chitose.Exchange.Checks.Readings;

/// <summary>
/// A word is read in one way throughout a text. Words of a single kanji are read as the sentence needs (行く, 行う), and some longer ones
/// too; those are left out.
/// </summary>
internal sealed class SteadyReadings : ICheck
{
    private static readonly HashSet<string> OfTwoReadings =
    [
        "今日", "明日", "昨日", "今年", "一日", "市場", "大人", "上手", "下手", "人気", "工夫", "生物", "色紙", "日本", "何人", "十分", "一人", "二人", "二日", "上方", "大家", "大事", "見物", "風車", "年月", "牧場", "草原", "紅葉",
        "初日", "国立", "心中", "後世", "最中", "何時", "分別", "寒気", "目下", "細目", "出店", "人中", "一時", "一番", "足跡", "私", "他人", "白髪", "博士", "故郷", "仮名", "時雨", "父母", "梅雨", "宝物", "水車",
    ];

    private static readonly CheckRule Varies = CheckRule.Warning(RuleGroup.Readings, "reading-varies");

    public IReadOnlyList<CheckRule> Rules { get; } = [Varies];

    public IEnumerable<Finding> Check(CheckedEntry entry)
    {
        foreach (var field in entry.Source?.Articles ?? [])
        {
            var first = new Dictionary<string, string>();
            foreach (var reading in field.Readings.Where(reading => reading.Base.Length > 1 && !OfTwoReadings.Contains(reading.Base)))
            {
                var sound = Kana.Hiragana(reading.Reading);
                if (first.TryAdd(reading.Base, sound) || first[reading.Base] == sound)
                {
                    continue;
                }

                yield return field.FindWritten(Varies, reading.Start, reading.Length, null, ("word", reading.Base), ("reading", reading.Reading), ("other", first[reading.Base]));
                first[reading.Base] = sound;
            }
        }
    }
}
