using System.Text.RegularExpressions;
using Chitose.Exchange.Checks;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Tests.Checks.Names;

namespace Chitose.Exchange.Tests.Checks;

/// <summary>Changes of a right text after which it is right still.</summary>
internal static partial class RightChanges
{
    /// <summary>Paragraphs that say the same in every language, one a line; the last is a heading with a list and a link.</summary>
    private static readonly Dictionary<string, string[]> Additions = new()
    {
        ["ja"] =
        [
            "交流の様子は、広報紙でも紹介しています。",
            "参加した生徒は、帰国後に学校で体験を発表しました。",
            "翌朝は雨でしたが、一行は予定どおり湖を訪れました。",
            "## 持ち物\n\n- 雨具\n- 水筒\n\n申し込み方法は[お問い合わせのページ](/ja/contact)にあります。",
        ],
        ["en"] =
        [
            "The city newsletter also reports on these exchanges.",
            "Back at school, the students who took part gave talks on what they had seen.",
            "It rained the next morning, but the group visited the lake as planned.",
            "## What to bring\n\n- Rainwear\n- A water bottle\n\nHow to apply is explained on the [contact page](/en/contact).",
        ],
        ["zh-Hans"] =
        [
            "市报也会介绍交流的情况。",
            "参加的学生回国后在学校分享了自己的体验。",
            "第二天早上虽然下雨，一行仍按计划参观了湖泊。",
            "## 携带物品\n\n- 雨具\n- 水壶\n\n报名方法请见[咨询页面](/zh/contact)。",
        ],
        ["ko"] =
        [
            "교류 모습은 시정 소식지에서도 소개하고 있습니다.",
            "참가한 학생들은 귀국한 뒤 학교에서 체험을 발표했습니다.",
            "다음 날 아침에는 비가 왔지만 일행은 예정대로 호수를 찾았습니다.",
            "## 준비물\n\n- 비옷\n- 물병\n\n신청 방법은 [문의 페이지](/ko/contact)에 있습니다.",
        ],
        ["th"] =
        [
            "จดหมายข่าวของเมืองก็รายงานเรื่องการแลกเปลี่ยนเช่นกัน",
            "นักเรียนที่เข้าร่วมได้เล่าประสบการณ์ให้เพื่อนที่โรงเรียนฟังหลังจากกลับประเทศ",
            "เช้าวันรุ่งขึ้นฝนตก แต่คณะก็ไปเที่ยวทะเลสาบตามกำหนด",
            "## สิ่งที่ต้องเตรียม\n\n- เสื้อกันฝน\n- ขวดน้ำ\n\nวิธีสมัครอยู่ใน[หน้าติดต่อสอบถาม](/th/contact)",
        ],
    };

    public static int Structured => Additions["ja"].Length - 1;

    public static readonly IReadOnlyList<(string Name, Action<Entry, uint> Apply)> All =
    [
        ("a paragraph more in every language", (entry, seed) => Add(entry, (int)(seed % Structured))),
        ("a heading, a list and a link more in every language", (entry, _) => Add(entry, Structured)),
        ("the first paragraph last in every language", (entry, _) => Rotate(entry)),
        ("no readings", (entry, _) => Change(entry, Language.Japanese, body => Reading().Replace(body, "$1"))),
        ("wide digits in Japanese", (entry, _) => Change(entry, Language.Japanese, WithWideDigits)),
        ("Thai digits", (entry, _) => Change(entry, Language.Thai, WithThaiDigits)),
        ("curly or straight apostrophes", (entry, _) => Change(entry, Language.English, body => body.Replace('’', '\''))),
        ("lines that end in CR LF", (entry, _) => entry.Texts.ForEach(text => text.Body.Markdown = text.Body.Markdown.Replace("\n", "\r\n", StringComparison.Ordinal))),
        ("emphasis on the first word of an English paragraph", (entry, _) => Change(entry, Language.English, body => FirstWord().Replace(body, "**$1**", 1))),
        ("a name with its English in brackets", WithEnglishInBrackets),
        ("another right spelling of a name", WithVariant),
    ];

    public static void Add(Entry entry, int addition) =>
        entry.Texts.ForEach(text => text.Body.Markdown = $"{text.Body.Markdown.TrimEnd()}\n\n{Additions[text.Language.Tag][addition]}");

    /// <summary>Where years are carried from paragraph to paragraph, or the parts have headings, the order is part of the meaning.</summary>
    private static void Rotate(Entry entry)
    {
        if (entry.Texts.Select(text => text.Body.Markdown.Split("\n\n").Length).Distinct().Count() == 1
            && !entry.Texts.Exists(text => text.Body.Markdown.Contains("\n#", StringComparison.Ordinal) || text.Body.Markdown.StartsWith('#') || Carried().IsMatch(text.Body.Markdown)))
        {
            entry.Texts.ForEach(text =>
            {
                var paragraphs = text.Body.Markdown.Split("\n\n");
                text.Body.Markdown = string.Join("\n\n", paragraphs.Skip(1).Append(paragraphs[0]));
            });
        }
    }

    private static void WithEnglishInBrackets(Entry entry, uint seed)
    {
        var (field, use) = Pick(entry, seed, use => use.Term.Context is "place" or "school" or "person" && use.Words == use.Term.Texts[use.Language]);
        if (field is not null && field.Language != Language.English && use!.Value.Term.Texts[Language.English] is { } english && !english.Contains('(', StringComparison.Ordinal))
        {
            var (open, close) = field.Language == Language.Japanese || field.Language == Language.Chinese ? ("（", "）") : (" (", ")");
            Replace(entry, field, use.Value.Words, $"{use.Value.Words}{open}{english}{close}");
        }
    }

    private static void WithVariant(Entry entry, uint seed)
    {
        var (field, use) = Pick(entry, seed, use => use.Term.Variants[use.Language].Count > 0 && use.Words == use.Term.Texts[use.Language]);
        if (field is not null)
        {
            var variants = use!.Value.Term.Variants[field.Language];
            Replace(entry, field, use.Value.Words, variants[(int)(seed % (uint)variants.Count)]);
        }
    }

    /// <summary>A name in the summary or body of a translation that stands nowhere within a longer word of the field.</summary>
    private static (CheckedField? Field, (Glossary.GlossaryTerm Term, string Words, Language Language)? Use) Pick(Entry entry, uint seed, Func<(Glossary.GlossaryTerm Term, string Words, Language Language), bool> fits)
    {
        var uses = new CheckedEntry(entry, AgreedGlossary.Context).Translations
            .SelectMany(text => text.Fields.Where(field => field.Path.Name is FieldPath.Summary or FieldPath.Body))
            .SelectMany(field => field.Names.Uses.Where(use => use.IsName).Select(use => (Field: field, Use: (use.Term, use.Words, field.Language))))
            .Where(found => fits(found.Use))
            .ToList();
        return uses.Count == 0 ? (null, null) : (uses[(int)(seed % (uint)uses.Count)].Field, uses[(int)(seed % (uint)uses.Count)].Use);
    }

    private static void Replace(Entry entry, CheckedField field, string words, string instead)
    {
        var text = entry.TextIn(field.Language)!;
        if (field.Path.Name == FieldPath.Summary)
        {
            text.Summary = First(text.Summary, words, instead);
        }
        else
        {
            text.Body.Markdown = First(text.Body.Markdown, words, instead);
        }
    }

    private static string First(string text, string words, string instead) =>
        text.IndexOf(words, StringComparison.Ordinal) is var at and >= 0 ? string.Concat(text.AsSpan(0, at), instead, text.AsSpan(at + words.Length)) : text;

    private static void Change(Entry entry, Language language, Func<string, string> change)
    {
        if (entry.TextIn(language) is { } text)
        {
            text.Body.Markdown = change(text.Body.Markdown);
        }
    }

    private static string WithWideDigits(string body) => Digits().Replace(body, digits => string.Concat(digits.Value.Select(digit => (char)(digit - '0' + '０'))));

    private static string WithThaiDigits(string body) => Digits().Replace(body, digits => string.Concat(digits.Value.Select(digit => (char)(digit - '0' + '๐'))));

    [GeneratedRegex(@"\{([^{}|]+)\|[^{}|]+\}", RegexOptions.CultureInvariant)]
    private static partial Regex Reading();

    /// <summary>Whole numbers outside addresses, links and lists.</summary>
    [GeneratedRegex(@"(?<![A-Za-z0-9./:_#-])[0-9]+(?![A-Za-z0-9./:_)-])", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex("(?:同|その|翌|次)年|同[月日]|same|following|previous|next year|同一|当年|같은|이듬해|ต่อมา|เดียวกัน|ถัด|翌", RegexOptions.CultureInvariant)]
    private static partial Regex Carried();

    [GeneratedRegex(@"^([A-Z][a-z]+)(?= [a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex FirstWord();
}
