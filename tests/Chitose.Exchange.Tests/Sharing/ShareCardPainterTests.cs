using Chitose.Exchange.Languages;
using Chitose.Exchange.Sharing;
using NetVips;

namespace Chitose.Exchange.Tests.Sharing;

/// <summary>Cards hold any title that staff may type.</summary>
public sealed class ShareCardPainterTests
{
    [Theory]
    [InlineData("A")]
    [InlineData("<script>alert(1)</script> & “quoted”")]
    [InlineData("千歳市とアンカレジ市の姉妹都市提携55周年を記念して行われたアンカレジ市訪問団の歓迎会と記念植樹、市内小中学校での交流会、そして市民との夕べについてのご報告")]
    [InlineData("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsvorsitzender")]
    public void A_card_is_a_jpeg_of_the_size_that_other_sites_expect(string title)
    {
        foreach (var language in Language.All)
        {
            using var image = Image.NewFromBuffer(ShareCardPainter.Paint(new ShareCard(language, title, "Sister city", "Chitose", "none"), Backdrop(900, 1400)));

            Assert.Equal((ShareCard.Width, ShareCard.Height, 3), (image.Width, image.Height, image.Bands));
        }
    }

    [Fact]
    public void The_words_stand_on_the_flat_field_and_the_picture_stays_above()
    {
        using var image = Image.NewFromBuffer(ShareCardPainter.Paint(new ShareCard(Language.Thai, "เมืองแองเคอเรจ", null, "เมืองชิโตเสะ", "none"), Backdrop(1200, 630)));

        Assert.True(image.Getpoint(600, 20)[0] > 200, "the picture");
        Assert.True(image.Getpoint(1190, 620)[0] < 30, "the field");
        using var words = image.Crop(64, 400, 600, 200);
        Assert.True(words.Max() > 240, "white letters");
    }

    [Theory]
    [InlineData("en", "now", "Hopping", "H")]
    [InlineData("en", "Anchorage and Chitose meet to exchange more", "Anchorage and Chitose go on together happily")]
    [InlineData("ja", "一", "「ぢ」")]
    [InlineData("th", "กา", "ที่ปู่", "ปี้")]
    public void Distances_are_those_of_the_lines_whatever_letters_stand_on_them(string tag, params string[] titles)
    {
        var fields = titles.Select(title => ShareCardPainter.Paint(new ShareCard(Language.WithTag(tag)!, title, "一", "二", "none"), Backdrop(1200, 630))).Select(FieldOf);

        Assert.Single(fields.Distinct());

        static int FieldOf(byte[] card)
        {
            using var image = Image.NewFromBuffer(card);
            return Enumerable.Range(0, ShareCard.Height).First(row => image.Getpoint(1190, row)[0] < 120);
        }
    }

    [Fact]
    public void Another_title_is_another_version_and_the_same_is_the_same()
    {
        var card = new ShareCard(Language.Japanese, "アンカレジ市", "姉妹都市", "千歳市", "anchorage");

        Assert.Equal(card.Version, new ShareCard(Language.Japanese, "アンカレジ市", "姉妹都市", "千歳市", "anchorage").Version);
        Assert.Equal(5, new[] { card, card with { Title = "指宿市" }, card with { Kind = null }, card with { Site = "市" }, card with { Backdrop = "ibusuki" } }.Select(other => new ShareCard(other.Language, other.Title, other.Kind, other.Site, other.Backdrop).Version).Distinct().Count());
    }

    /// <summary>A light picture of one colour.</summary>
    private static byte[] Backdrop(int width, int height) =>
        (Image.Black(width, height, bands: 3) + new double[] { 230, 220, 210 }).Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb).PngsaveBuffer();
}
