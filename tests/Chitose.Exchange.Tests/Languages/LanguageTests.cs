using System.Globalization;
using System.Text.Json;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Tests.Languages;

public sealed class LanguageTests
{
    [Fact]
    public void Five_languages_stand_in_one_order_with_their_tags_and_names()
    {
        Assert.Equal(
            [
                ("ja", "ja", "日本語", "ja_JP"),
                ("en", "en", "English", "en_US"),
                ("zh", "zh-Hans", "简体中文", "zh_CN"),
                ("ko", "ko", "한국어", "ko_KR"),
                ("th", "th", "ไทย", "th_TH"),
            ],
            Language.All.Select(language => (language.Segment, language.Tag, language.Name, language.OpenGraphLocale)));
    }

    [Fact]
    public void Japanese_is_the_source_of_the_others()
    {
        Assert.Equal([Language.Japanese], Language.All.Where(language => language.IsSource));
    }

    [Fact]
    public void A_language_is_found_by_its_segment_or_its_tag()
    {
        Assert.All(Language.All, language => Assert.Same(language, Language.Find(language.Segment)));
        Assert.All(Language.All, language => Assert.Same(language, Language.WithTag(language.Tag)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("JA")]
    [InlineData("zh-Hans")]
    [InlineData("de")]
    public void No_other_segment_finds_a_language(string? segment)
    {
        Assert.Null(Language.Find(segment));
    }

    [Fact]
    public void No_other_tag_finds_a_language()
    {
        Assert.Null(Language.WithTag("zh"));
        Assert.Null(Language.WithTag("th-TH"));
    }

    [Fact]
    public void Every_culture_counts_Gregorian_years()
    {
        var day = new DateOnly(1969, 4, 21);

        Assert.All(Language.All, language =>
        {
            Assert.IsType<GregorianCalendar>(language.Culture.DateTimeFormat.Calendar);
            Assert.Equal("1969", day.ToString("yyyy", language.Culture));
            Assert.Equal(day, DateOnly.ParseExact("1969-04-21", "yyyy-MM-dd", language.Culture));
        });
    }

    [Fact]
    public void No_one_can_change_a_culture_of_the_table()
    {
        Assert.All(Language.All, language => Assert.True(language.Culture.IsReadOnly));
    }

    [Fact]
    public void A_language_is_its_tag_in_JSON()
    {
        Assert.Equal("[\"ja\",\"en\",\"zh-Hans\",\"ko\",\"th\"]", JsonSerializer.Serialize(Language.All));
        Assert.Same(Language.Chinese, JsonSerializer.Deserialize<Language>("\"zh-Hans\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Language>("\"zh\""));
    }
}
