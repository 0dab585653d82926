using System.Globalization;
using System.Text.Json.Serialization;

namespace Chitose.Exchange.Languages;

/// <summary>
/// A language of the site. This table is the only place that spells a tag, a name or a locale (site conventions L1):
/// a sixth language is one row here, plus texts.
/// </summary>
[JsonConverter(typeof(LanguageJsonConverter))]
public sealed class Language
{
    public static readonly Language Japanese = new("ja", "ja", "日本語", "ja_JP", "ja-JP");
    public static readonly Language English = new("en", "en", "English", "en_US", "en-US");
    public static readonly Language Chinese = new("zh", "zh-Hans", "简体中文", "zh_CN", "zh-Hans");
    public static readonly Language Korean = new("ko", "ko", "한국어", "ko_KR", "ko-KR");
    public static readonly Language Thai = new("th", "th", "ไทย", "th_TH", "th-TH");

    /// <summary>The five languages, always in this order.</summary>
    public static readonly IReadOnlyList<Language> All = [Japanese, English, Chinese, Korean, Thai];

    /// <summary>The language in which entries are first written; the fallback of every missing translation.</summary>
    public static readonly Language Source = Japanese;

    private Language(string segment, string tag, string name, string locale, string culture)
    {
        Segment = segment;
        Tag = tag;
        Name = name;
        OpenGraphLocale = locale;
        Culture = new CultureInfo(culture);

        // Culture th-TH counts Buddhist years: "2026-11-24" would be read as 1483 and printed as 2569.
        // Buddhist years are written by DateWriter alone, on purpose and beside the western year.
        Culture.DateTimeFormat.Calendar = new GregorianCalendar();
        Culture = CultureInfo.ReadOnly(Culture);
    }

    /// <summary>First segment of an address, as in <c>/zh/timeline</c>.</summary>
    public string Segment { get; }

    /// <summary>BCP 47 tag, as in <c>lang="zh-Hans"</c>.</summary>
    public string Tag { get; }

    /// <summary>The language's name in the language itself.</summary>
    public string Name { get; }

    public string OpenGraphLocale { get; }

    /// <summary>Culture for numbers and sorting, always with the Gregorian calendar. Dates are written by <see cref="DateWriter"/>.</summary>
    public CultureInfo Culture { get; }

    /// <summary>Place among the languages, from 0.</summary>
    public int Order => All.TakeWhile(language => language != this).Count();

    public bool IsSource => this == Source;

    public static Language? Find(string? segment) => All.FirstOrDefault(language => language.Segment == segment);

    public static Language? WithTag(string? tag) => All.FirstOrDefault(language => language.Tag == tag);

    public override string ToString() => Tag;
}
