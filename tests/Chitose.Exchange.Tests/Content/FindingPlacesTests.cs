using Chitose.Exchange.Checks;
using Chitose.Exchange.Content;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using FsCheck.Xunit;

namespace Chitose.Exchange.Tests.Content;

/// <summary>A finding is led back to the very letters of its file.</summary>
public sealed class FindingPlacesTests
{
    private static readonly CheckRule Rule = CheckRule.Warning(RuleGroup.Structure, "heading-first");

    [Theory]
    [InlineData(FieldPath.Body, "二行目", "パーク", "ja.md", 8, 5)]
    [InlineData(FieldPath.Title, "題: 'x'名", "名", "ja.md", 2, 15)]
    [InlineData(FieldPath.Summary, "要約: 短い", "短い", "ja.md", 3, 15)]
    [InlineData(FieldPath.EasyJapanese, "やさしい", "やさ", "ja-easy.md", 1, 1)]
    public void Words_are_found_in_their_file(string field, string text, string words, string file, int line, int column)
    {
        var entry = Cast.Home();
        entry.Put(new EntryText
        {
            Language = Language.Japanese,
            Title = "題: 'x'名",
            Summary = "要約: 短い",
            Updated = Cast.Updated,
            Body = new EntryBody { Markdown = "一行目\n二行目のパーク", EasyJapanese = "やさしい" },
        });
        var written = field == FieldPath.Body ? entry.TextIn(Language.Japanese)!.Body.Markdown : text;

        var place = FindingPlaces.AsExported(entry).Of(Found(Language.Japanese, field, written, written.IndexOf(words, StringComparison.Ordinal), words.Length));

        Assert.Equal(($"pages/home/{file}", line, column, line, column + words.Length), (place.File, place.Line, place.Column, place.EndLine, place.EndColumn));
    }

    [Property(Arbitrary = [typeof(OddContent)])]
    public void Whatever_is_written_is_found_again(Entry entry, ushort from, ushort size)
    {
        var files = EntryFormat.FilesOf(entry).ToDictionary(file => file.Path, file => file.Text);
        var places = FindingPlaces.AsExported(entry);
        foreach (var field in entry.Texts.SelectMany(text => new CheckedText(text, CheckContext.Empty).Fields))
        {
            var start = from % field.Written.Length;
            var finding = Found(field.Language, field.Path.Name, field.Written, start, size % (field.Written.Length - start));

            var place = places.Of(finding);

            var words = WordsAt(files[place.File], place);
            Assert.True(!place.IsVerbatim || words == finding.Excerpt, $"{words} is not {finding.Excerpt}");
            Assert.True(place.IsVerbatim || field.Path.Name is not (FieldPath.Body or FieldPath.EasyJapanese), "A body is written as it is.");
            Assert.True(place.IsVerbatim || words.Contains('\'', StringComparison.Ordinal) || words.Contains('\\', StringComparison.Ordinal) || words.Contains('\n', StringComparison.Ordinal), $"{words} is not {finding.Excerpt}, though nothing is spelled otherwise.");
        }
    }

    [Fact]
    public void A_fact_is_found_at_its_value_and_a_missing_one_where_it_would_stand()
    {
        var places = FindingPlaces.AsExported(Cast.Anchorage());

        Assert.Equal(("partners/anchorage/partner.yaml", 7, 9), Place(new FieldPath(null, "agreement.date")));
        Assert.Equal(("partners/anchorage/partner.yaml", 7, 3), Place(new FieldPath(null, "agreement.placeQuestion")));
        Assert.Equal(("partners/anchorage/partner.yaml", 1, 1), Place(new FieldPath(null, "website")));
        Assert.Equal(("partners/anchorage/partner.yaml", 1, 1), Place(new FieldPath(Language.Thai, FieldPath.Title)));

        (string, int, int) Place(FieldPath field) => places.Of(new Finding(Rule, field)) is var place ? (place.File, place.Line, place.Column) : default;
    }

    private static Finding Found(Language language, string field, string written, int start, int length) =>
        new(Rule, new FieldPath(language, field)) { Start = start, Excerpt = written.Substring(start, length) };

    private static string WordsAt(string text, FilePlace place)
    {
        var lines = text.Split('\n');
        int Index(int line, int column) => lines.Take(line - 1).Sum(before => before.Length + 1) + column - 1;
        return text[Index(place.Line, place.Column)..Index(place.EndLine, place.EndColumn)];
    }
}
