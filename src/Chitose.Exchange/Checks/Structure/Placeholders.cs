using System.Text.RegularExpressions;

namespace Chitose.Exchange.Checks.Structure;

/// <summary>
/// Words that hold a place until somebody writes what belongs there. Some betray themselves wherever they stand; others, such as
/// 準備中, are words like any other and are found only where they are all that a paragraph says.
/// </summary>
internal sealed partial class Placeholders : ICheck
{
    private static readonly CheckRule Placeholder = CheckRule.Error(RuleGroup.Structure, "text-placeholder");

    private const string Surroundings = "（）()[]【】「」<>〈〉。.…・!！?？-―—*※:： 　_〇○●×/";

    private static readonly HashSet<string> Alone = new(StringComparer.OrdinalIgnoreCase)
    {
        "準備中", "ただいま準備中", "ただ今準備中", "準備中です", "作成中", "作成中です", "編集中", "工事中", "調整中", "翻訳中", "未定", "未記入", "未入力", "空欄", "なし", "本文",
        "テスト", "テストです", "サンプル", "仮", "仮です", "題名", "タイトル", "要約", "見出し", "内容", "説明", "文章", "近日公開", "後日掲載", "記入してください", "要確認", "要翻訳", "未翻訳",
        "coming soon", "under construction", "in preparation", "to follow", "n/a", "none", "test", "testing", "sample", "example text", "title", "summary", "body", "text", "text here", "untitled",
        "draft", "heading", "content", "description", "asdf", "qwerty", "translation", "to be translated", "to be written", "to be added", "untranslated", "not translated", "not yet translated", "no content", "empty", "blank",
        "准备中", "正在准备", "制作中", "建设中", "编辑中", "翻译中", "未翻译", "暂无", "暂无内容", "无内容", "没有内容", "无", "测试", "标题", "摘要", "正文", "内容", "敬请期待", "待定", "未定",
        "준비중", "준비 중", "준비 중입니다", "준비중입니다", "작성중", "작성 중", "번역중", "번역 중", "미번역", "내용 없음", "내용없음", "없음", "테스트", "제목", "요약", "본문", "내용", "미정", "추후 공지", "공사중",
        "กำลังจัดทำ", "อยู่ระหว่างจัดทำ", "กำลังดำเนินการ", "อยู่ระหว่างดำเนินการ", "ไม่มี", "ไม่มีเนื้อหา", "ไม่มีข้อมูล", "ทดสอบ", "เนื้อหา", "ชื่อเรื่อง", "สรุป", "ข้อความ", "เร็ว ๆ นี้", "เร็วๆ นี้", "เร็วๆนี้", "รอแปล", "ยังไม่ได้แปล", "ยังไม่แปล",
    };

    public IReadOnlyList<CheckRule> Rules { get; } = [Placeholder];

    public IEnumerable<Finding> Check(CheckedEntry entry) => entry.Fields.SelectMany(field => Of(field).Take(20));

    private static IEnumerable<Finding> Of(CheckedField field)
    {
        var plain = field.Plain;
        if (IsAlone(plain))
        {
            yield return field.FindAt(Placeholder, 0, plain.Length, null, ("words", plain.Trim()));
            yield break;
        }

        var found = 0;
        foreach (Match match in Telling().Matches(plain))
        {
            found++;
            yield return field.FindAt(Placeholder, match.Index, match.Length, null, ("words", match.Value));
        }

        foreach (var paragraph in found == 0 ? field.Article?.Paragraphs ?? [] : [])
        {
            var words = plain.AsSpan(paragraph.Start, paragraph.Length);
            if (paragraph.Length < 40 && IsAlone(words))
            {
                yield return field.FindAt(Placeholder, paragraph.Start, paragraph.Length, null, ("words", words.Trim().ToString()));
            }
        }
    }

    private static bool IsAlone(ReadOnlySpan<char> words)
    {
        var bare = words.Trim().Trim(Surroundings);
        return bare.Length == 0 || Alone.GetAlternateLookup<ReadOnlySpan<char>>().Contains(bare);
    }

    [GeneratedRegex(
        """
        \b(?:TODO|TBD|TBA|FIXME)\b | \b(?:X{3,}|x{3,})\b | (?i:\blorem\ ipsum\b) | (?i:\bdolor\ sit\ amet\b)
        | (?i:\b(?:insert|enter|add|write|put)\ (?:the\ |your\ )?(?:text|title|summary|translation|content|body|description)\ here\b)
        | (?i:\btranslation\ (?:needed|required|pending|missing|to\ follow|to\ come)\b) | (?i:\b(?:text|content|translation)\ goes\ here\b)
        | (?i:[\[(]\ ?to\ be\ (?:translated|written|added|filled\ in)\ ?[\])]) | (?i:\b(?:placeholder|dummy\ text|sample\ text|filler\ text)\b)
        | ここに.{0,8}(?:本文|文章|説明文|要約|題名|タイトル|テキスト|訳文|翻訳|訳)(?:を|が入|$|[）)。…]) | ここに.{0,8}(?:入力|記入|書いて)(?:して)?ください
        | 未定稿 | 仮テキスト | 仮の(?:文章|本文|訳文|テキスト) | ダミー(?:テキスト|文) | サンプル(?:テキスト|文章) | 翻訳(?:待ち|予定)(?![のを]) | [（(【\[](?:要翻訳|未翻訳|翻訳中|準備中|後で書く|あとで書く)[）)】\]]
        | あ{3,} | ア{3,} | ほげほげ | テストテスト | (?<![一二三四五六七八九十〇年])[〇○◯]{2,}(?=[をはがのにで、。])
        | (?:在此|在这里|此处|这里)(?:填写|输入|填入|插入).{0,6} | (?<![等有期尚])待(?:翻译|补充|填写|撰写) | 占位(?:符|文字|文本) | 示例文(?:字|本) | 测试(?:文字|文本|内容) | [（(【\[](?:未翻译|翻译中|准备中)[）)】\]]
        | 여기에.{0,12}(?:입력|작성|기입)(?:하세요|해\ ?주세요|하십시오|하시오|합니다)? | 번역\ ?(?:필요|예정|대기|요망)(?![가-힣]) | 내용을?\ ?(?:입력|작성)(?:하세요|해\ ?주세요|하십시오)
        | 자리\ ?표시자 | 더미\ ?텍스트 | 샘플\ ?텍스트 | 가나다라마 | [（(【\[](?:미번역|번역\ ?중|준비\ ?중)[）)】\]]
        | (?:ใส่|กรอก|พิมพ์|แทรก)(?:ข้อความ|เนื้อหา|คำแปล|ชื่อเรื่อง|สรุป)(?:ที่นี่|ตรงนี้) | รอ(?:การ)?แปล | ข้อความ(?:ตัวอย่าง|ทดสอบ) | [（(【\[](?:ยังไม่ได้แปล|กำลังแปล)[）)】\]]
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Telling();
}
