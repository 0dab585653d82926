using System.Text;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Glossary;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Translators;

namespace Chitose.Exchange.Tests.Translators;

/// <summary>XLIFF 2.0 (OASIS Standard, 2014).</summary>
public sealed class XliffTests(UntranslatedContent content) : IClassFixture<UntranslatedContent>
{
    private const string CoreNamespace = "urn:oasis:names:tc:xliff:document:2.0";
    private static readonly XNamespace Core = CoreNamespace;
    private static readonly XNamespace Glossary = "urn:oasis:names:tc:xliff:glossary:2.0";

    public static TheoryData<string> Targets => [.. Language.All.Skip(1).Select(language => language.Segment)];

    [Theory]
    [MemberData(nameof(Targets))]
    public async Task Every_file_is_valid(string segment)
    {
        var language = Language.Find(segment)!;
        var document = XDocument.Parse(Encoding.UTF8.GetString(await content.Outdated.XliffAsync(language)));

        document.Validate(Schemas(), (_, fault) => Assert.Fail(fault.Message));

        var root = document.Root!;
        Assert.Equal(("2.0", "ja", language.Tag), ((string?)root.Attribute("version"), (string?)root.Attribute("srcLang"), (string?)root.Attribute("trgLang")));
        Assert.All(root.Elements(Core + "file"), file => Assert.Distinct(file.Elements(Core + "unit").Select(unit => (string?)unit.Attribute("id"))));
        Assert.Distinct(root.Elements(Core + "file").Select(file => (string?)file.Attribute("id")));
    }

    [Fact]
    public async Task A_name_that_occurs_goes_out_with_its_form()
    {
        var document = XDocument.Parse(Encoding.UTF8.GetString(await content.Outdated.XliffAsync(Language.English)));

        var names = document.Descendants(Core + "unit").First(unit => unit.Descendants(Core + "source").Single().Value.Contains("指宿市", StringComparison.Ordinal))
            .Descendants(Glossary + "glossEntry")
            .Select(entry => (entry.Element(Glossary + "term")!.Value, entry.Element(Glossary + "translation")!.Value));

        Assert.Contains(("指宿市", "Ibusuki City"), names);
    }

    [Fact]
    public void A_longer_name_hides_the_shorter_within_it()
    {
        var terms = new TermsInText([Term("千歳", "Chitose"), Term("千歳市", "Chitose City"), Term("市", "city"), Term("公園", "park")], Language.English);

        Assert.Equal([("公園", "park"), ("千歳市", "Chitose City")], terms.In("公園は千歳市にあります。"));
        Assert.Equal([("千歳市", "Chitose City"), ("千歳", "Chitose")], terms.In("千歳市の千歳"));
    }

    [Fact]
    public void Words_come_back_with_every_letter()
    {
        const string Words = " <b>&amp;</b>\u0001 ]]> \u001b[31m\n\n\t𠮷 ";
        var unit = new TranslationUnit { Id = new UnitId(1011, Language.Thai, "body", 1), Source = Words, Target = Words.Trim(), IsStale = false, Stamp = Stamp };

        var file = XliffWriter.Write([new TranslationPage(1011, EntryKind.Partner, "anchorage", "\u0002アンカレジ市", [unit])], Language.Thai, new TermsInText([], Language.Thai), TranslatorsRoom.Words);

        Assert.Equal(Words.Trim(), Assert.Single(TranslationFile.Read(file)).Words);
    }

    [Fact]
    public void What_a_tool_has_cut_into_sentences_is_read_in_the_order_of_the_translation()
    {
        var row = Assert.Single(Read("""
            <segment state="final"><source>一。</source><target order="3">Two.</target></segment>
            <ignorable><source> </source></ignorable>
            <segment state="reviewed"><source>二。</source><target order="1">O<mrk id="m1" type="term">n</mrk><pc id="1"><cp hex="0065"/></pc>.</target></segment>
            """));

        Assert.Equal(("One. Two.", true, Language.English), (row.Words, row.IsConfirmed, row.Language));
    }

    [Theory]
    [InlineData("en-US", "en")]
    [InlineData("zh-CN", "zh-Hans")]
    [InlineData("zh-hans", "zh-Hans")]
    [InlineData("zh-TW", null)]
    [InlineData("fr", null)]
    [InlineData("ja", null)]
    [InlineData("", null)]
    [InlineData("!", null)]
    public void The_language_of_the_file_is_known_with_its_region(string tag, string? language)
    {
        var file = Encoding.UTF8.GetBytes(Document("<segment><source>一</source><target>one</target></segment>", tag));

        if (language is null)
        {
            Assert.Equal(FileFault.OtherLanguages, Assert.Throws<TranslationFileException>(() => TranslationFile.Read(file)).Fault);
        }
        else
        {
            Assert.Equal(language, TranslationFile.Read(file).Single().Language!.Tag);
        }
    }

    private static UnitStamp Stamp => new(new string('a', 24), new string('b', 12), new string('c', 12));

    internal static string Document(string segments, string target = "en") => $"""
        <?xml version="1.0"?>
        <xliff xmlns="{CoreNamespace}" version="2.0" srcLang="ja" trgLang="{target}"><file id="f"><unit id="1011.en.title"><notes><note category="stamp">{Stamp}</note></notes>{segments}</unit></file></xliff>
        """;

    private static IReadOnlyList<ReturnedRow> Read(string segments) => TranslationFile.Read(Encoding.UTF8.GetBytes(Document(segments)));

    private static GlossaryTerm Term(string japanese, string english) => new()
    {
        Id = english,
        Group = GlossaryGroup.Names,
        Position = 1,
        Context = "place",
        Texts = Cast.ForStaff(japanese, english),
    };

    /// <summary>The part of the standard that is used, written down from its text.</summary>
    private static XmlSchemaSet Schemas()
    {
        var schemas = new XmlSchemaSet();
        schemas.Add(CoreNamespace, XmlReader.Create(Path.Combine(AppContext.BaseDirectory, "Fixtures", "xliff-core.xsd")));
        schemas.Add(Glossary.NamespaceName, XmlReader.Create(Path.Combine(AppContext.BaseDirectory, "Fixtures", "xliff-glossary.xsd")));
        return schemas;
    }
}
