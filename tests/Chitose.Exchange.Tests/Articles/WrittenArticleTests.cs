using Chitose.Exchange.Articles;
using Chitose.Exchange.Tests.Checks;
using Markdig;

namespace Chitose.Exchange.Tests.Articles;

public sealed class WrittenArticleTests
{
    private const string Written = """
        ## {千歳|ちとせ}市

        **強調**と[リンク](https://example.org/2020)、{提携|ていけい}50{周年|しゅうねん}です。\*星

        > 引用の文

        1. 一つ
        2. 二つ

        | 年 | 数 |
        |---|---|
        | 2019 | 15 |

        ![絵](/media/1.jpg) <https://example.com/>
        """;

    /// <summary>Links are looked for by a parser of our own, which gives up sooner and is otherwise Markdig's.</summary>
    [Fact]
    public void Our_texts_are_read_as_Markdig_reads_them()
    {
        var plain = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseCjkFriendlyEmphasis().UsePreciseSourceLocation().Use<FuriganaExtension>().Build();
        var texts = CheckedContent.Entries.SelectMany(entry => entry.Texts).Select(text => text.Body.Markdown).Append(string.Concat(Enumerable.Repeat($"{Written}\n\n", 50))).ToList();

        Assert.All(texts, text => Assert.Equal(Markdown.ToHtml(text, plain), Markdown.ToHtml(text, ArticleSyntax.Pipeline)));
    }

    [Theory]
    [InlineData(2000, 1)]
    [InlineData(4000, 0)]
    public void An_address_longer_than_addresses_are_makes_no_link(int length, int links)
    {
        var text = $"[a](/ja/{new string('b', length)}) {new string('c', 5000)}";

        Assert.Equal(links, WrittenArticle.Read(text).Links.Count);
    }

    [Fact]
    public void Readers_read_no_marks_readings_or_targets()
    {
        var text = WrittenArticle.Read(Written).Plain.Text;

        Assert.Equal("千歳市 | 強調とリンク、提携50周年です。*星 | 引用の文 | 一つ | 二つ | 年 | 数 | 2019 | 15 | 絵", string.Join(" | ", text.Split('\n').Select(line => line.Trim())));
    }

    [Theory]
    [InlineData("千歳市", "{千歳|ちとせ}市")]
    [InlineData("強調", "強調")]
    [InlineData("リンク", "リンク")]
    [InlineData("50周年", "50{周年|しゅうねん}")]
    [InlineData("提携50", "{提携|ていけい}50")]
    [InlineData("引用の文", "引用の文")]
    [InlineData("2019", "2019")]
    [InlineData("星", "星")]
    public void What_they_read_is_found_where_it_was_written(string words, string written)
    {
        var plain = WrittenArticle.Read(Written).Plain;
        var (start, length) = plain.WrittenAt(plain.Text.IndexOf(words, StringComparison.Ordinal), words.Length, Written);

        Assert.Equal(written, Written.Substring(start, length));
    }

    [Fact]
    public void A_text_knows_its_parts()
    {
        var article = WrittenArticle.Read(Written);

        Assert.Equal("## {千歳|ちとせ}市", Written.Substring(article.Headings.Single().WrittenStart, article.Headings.Single().WrittenLength));
        Assert.Equal((2, true), (article.Lists.Single().Items, article.Lists.Single().IsNumbered));
        Assert.Equal((2, 2), (article.Tables.Single().Rows, article.Tables.Single().Columns));
        Assert.Equal(["https://example.org/2020", "/media/1.jpg", "https://example.com/"], article.Links.Select(link => link.Target));
        Assert.Equal(2, article.Paragraphs.Count);
    }

    [Fact]
    public void A_text_nested_without_end_has_words_but_no_parts()
    {
        var article = WrittenArticle.Read(new string('>', 5000) + " 文");

        Assert.False(article.IsReadable);
        Assert.Contains("文", article.Plain.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{千歳|ちとせ}の50{周年|しゅうねん}", "千歳の50周年")]
    [InlineData("Chitose", "Chitose")]
    [InlineData("", "")]
    public void A_line_is_read_without_its_readings(string line, string plain) => Assert.Equal(plain, PlainText.OfLine(line).Text);
}
