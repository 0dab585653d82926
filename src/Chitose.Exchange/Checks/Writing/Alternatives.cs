using System.Globalization;
using System.Text.RegularExpressions;
using Chitose.Exchange.Articles;
using Chitose.Exchange.Editing;

namespace Chitose.Exchange.Checks.Writing;

/// <summary>
/// An alternative text says what is on the picture (WCAG 1.1.1): not the name of its file, and without "image of", since screen readers
/// say that it is a picture. A long description belongs into the text, where everybody can read it.
/// </summary>
internal sealed partial class Alternatives : ICheck
{
    private static readonly CheckRule FileName = CheckRule.Error(RuleGroup.Writing, "alternative-file");
    private static readonly CheckRule Opening = CheckRule.Warning(RuleGroup.Writing, "alternative-opening");
    private static readonly CheckRule Long = CheckRule.Warning(RuleGroup.Writing, "alternative-long");
    private static readonly CheckRule Image = CheckRule.Error(RuleGroup.Writing, "image-alternative");

    public IReadOnlyList<CheckRule> Rules { get; } = [FileName, Opening, Long, Image];

    public IEnumerable<Finding> Check(CheckedEntry entry) =>
    [
        .. from text in entry.Texts
           let field = text.Field(FieldPath.Alternative)
           where field is not null
           from finding in Of(field, 0, field.Plain.Length)
           select finding,
        .. from field in entry.Texts.SelectMany(text => text.Articles)
           from link in field.Article!.Links
           where link.IsImage
           from finding in OfImage(field, link)
           select finding,
    ];

    private static IEnumerable<Finding> OfImage(CheckedField field, WrittenLink image) =>
        string.IsNullOrWhiteSpace(field.Plain.Substring(image.Start, image.Length))
            ? [field.FindWritten(Image, image.WrittenStart, image.WrittenLength)]
            : Of(field, image.Start, image.Length);

    private static IEnumerable<Finding> Of(CheckedField field, int start, int length)
    {
        var words = field.Plain.Substring(start, length);
        if (File().IsMatch(words))
        {
            yield return field.FindAt(FileName, start, length, null, ("words", words));
        }

        if (Openings().Match(words) is { Success: true } opening)
        {
            yield return field.FindAt(Opening, start + opening.Index, opening.Length, null, ("words", opening.Value.Trim()));
        }

        var limit = field.Language.Segment is "en" or "th" ? 250 : 125;
        if (length > limit)
        {
            yield return field.FindAt(Long, start, length, null, ("length", Number(length)), ("limit", Number(limit)));
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s*\S*\.(?:jpe?g|png|gif|webp|avif|heic|svg|tiff?|bmp)\s*$|^\s*(?:IMG|DSC|DSCN|PXL|P|Screenshot|image|photo|picture)[-_ ]?\d{2,}\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex File();

    [GeneratedRegex(
        @"^\s*(?:(?:an? |the )?(?:image|photo|photograph|picture|pic|illustration|graphic|screenshot) (?:of|showing|shows)\b|(?:image|photo|picture)\s*[:：]|(?:写真|画像|図|イラスト|フォト)\s*[:：、]|(?:写真|画像)(?:は|に|には)|(?:图片|照片|图像|图)\s*[:：]|(?:사진|이미지|그림)\s*[:：]|(?:ภาพถ่าย|ภาพ|รูปภาพ|รูป|รูปถ่าย)\s*[:：])|(?:の写真|の画像|を写した写真)[。]?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Openings();
}
