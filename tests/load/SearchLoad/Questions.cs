using Chitose.Exchange.Languages;
using Microsoft.EntityFrameworkCore;

namespace SearchLoad;

/// <summary>What is asked: the queries of the tests' table, and names, slips, misses, short, usual and hostile words in every language.</summary>
internal static class Questions
{
    private const int OfEach = 20;

    private static readonly Dictionary<string, string[]> Usual = new()
    {
        ["ja"] = ["姉妹都市", "交流", "千歳", "空港 交流 生徒", "市"],
        ["en"] = ["sister city", "students", "Chitose", "airport exchange students", "the"],
        ["zh"] = ["姐妹城市", "交流", "千岁", "机场 交流 学生", "市"],
        ["ko"] = ["자매도시", "교류", "치토세", "공항 교류 학생", "시"],
        ["th"] = ["เมืองพี่เมืองน้อง", "แลกเปลี่ยน", "ชิโตเสะ", "สนามบิน นักเรียน", "เมือง"],
    };

    private static readonly string[] Misses = ["quetzalcoatl", "ツンドラ遊覧飛行", "冰川博物馆", "빙하박물관", "พิพิธภัณฑ์ธารน้ำแข็ง", "xyzzyplugh", "kangaroo marsupial", "zz"];

    private static readonly string[] Hostile =
    [
        new('a', 200), string.Concat(Enumerable.Repeat("市の交流", 50)), string.Concat(Enumerable.Repeat("คา", 100)), "\" OR * NEAR(\"a\" \"b\") AND -title:^x",
        "a b c d e f g h i j k l m n o p", "市 交 流 千 歳 都 姉 妹 友 好 生 徒", new('\u0E48', 200), string.Concat(Enumerable.Repeat("ab ", 66)),
    ];

    public static async Task<IReadOnlyList<(string Sort, string Path)>> OfAsync(string database, string table)
    {
        await using var db = InventedPartners.Open(database);
        var invented = await db.Partners.CountAsync(partner => partner.Number >= InventedPartners.FirstNumber);
        var chance = new Random(7);
        var asked = (await File.ReadAllLinesAsync(table)).Select(line => line.Split('\t')).Select(parts => ("table", parts[1], parts[0])).ToList();
        foreach (var language in Language.All)
        {
            void Ask(string sort, IEnumerable<string> texts) => asked.AddRange(texts.Select(text => (sort, language.Segment, text)));
            Ask("usual", Usual[language.Segment]);
            Ask("miss", Misses);
            Ask("hostile", Hostile);
            if (invented > 0)
            {
                var names = Enumerable.Range(0, OfEach).Select(_ => chance.Next(invented)).ToList();
                Ask("name", names.Select(index => InventedPartners.Title(language, index)));
                Ask("other language", names.Select((index, turn) => InventedName.In(Language.All[turn % Language.All.Count], index)));
                Ask("beginning", names.Select(index => InventedName.In(language, index)[..2]));
                Ask("slip", names.Select(index => InventedName.In(Language.English, index)).Where(name => name.Length > 3).Select(name => name[..1] + name[2] + name[1] + name[3..]));
            }
        }

        return [.. asked.Select(question => (question.Item1, $"/{question.Item2}/search?q={Uri.EscapeDataString(question.Item3)}"))];
    }
}
