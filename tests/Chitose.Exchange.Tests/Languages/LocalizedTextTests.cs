using System.Text.Json;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Tests.Languages;

public sealed class LocalizedTextTests
{
    private static readonly LocalizedText Anchorage = new(
    [
        KeyValuePair.Create(Language.Korean, "앵커리지"),
        KeyValuePair.Create(Language.Japanese, "アンカレジ"),
    ]);

    [Fact]
    public void Shows_the_readers_language_or_else_Japanese_and_says_which()
    {
        Assert.Equal(new Phrase("앵커리지", Language.Korean), Anchorage.In(Language.Korean));
        Assert.Equal(new Phrase("アンカレジ", Language.Japanese), Anchorage.In(Language.Thai));
        Assert.True(Anchorage.In(Language.Korean).IsIn(Language.Korean));
        Assert.False(Anchorage.In(Language.Thai).IsIn(Language.Thai));
    }

    [Fact]
    public void Without_Japanese_shows_what_there_is()
    {
        var text = new LocalizedText([KeyValuePair.Create(Language.English, "Anchorage")]);

        Assert.Equal(new Phrase("Anchorage", Language.English), text.In(Language.Thai));
        Assert.Equal(new Phrase("", Language.Japanese), new LocalizedText([]).In(Language.Thai));
    }

    [Fact]
    public void Asked_for_one_language_does_not_fall_back()
    {
        Assert.Equal("アンカレジ", Anchorage[Language.Japanese]);
        Assert.Null(Anchorage[Language.Thai]);
    }

    [Fact]
    public void Keeps_the_order_of_the_languages()
    {
        Assert.Equal([Language.Japanese, Language.Korean], Anchorage.Texts.Select(text => text.Key));
        Assert.Equal("""{"ja":"アンカレジ","ko":"앵커리지"}""", JsonSerializer.Serialize(Anchorage, EntryJson.Options));
    }

    [Fact]
    public void Two_are_the_same_when_every_language_is()
    {
        var same = JsonSerializer.Deserialize<LocalizedText>("""{"ja":"アンカレジ","ko":"앵커리지"}""");
        var other = JsonSerializer.Deserialize<LocalizedText>("""{"ja":"アンカレジ"}""");

        Assert.Equal(Anchorage, same);
        Assert.Equal(Anchorage.GetHashCode(), same!.GetHashCode());
        Assert.NotEqual(Anchorage, other);
    }

    [Fact]
    public void Refuses_a_language_that_the_site_does_not_have()
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<LocalizedText>("""{"de":"Anchorage"}"""));
    }
}
