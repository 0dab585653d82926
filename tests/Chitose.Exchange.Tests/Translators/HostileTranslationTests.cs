using System.Text;
using Chitose.Exchange.Translators;

namespace Chitose.Exchange.Tests.Translators;

/// <summary>Files that nobody should send, and files that broke on their way.</summary>
public sealed class HostileTranslationTests
{
    private static readonly string Good = XliffTests.Document("<segment><source>一</source><target>one</target></segment>");

    public static TheoryData<string, FileFault, byte[]> Files => new()
    {
        { "nothing", FileFault.Empty, [] },
        { "a byte order mark", FileFault.Empty, [0xEF, 0xBB, 0xBF] },
        { "white space", FileFault.Empty, Bytes("  \r\n\t ") },
        { "too much", FileFault.TooLarge, new byte[TranslationFile.MaxBytes + 1] },
        { "too many rows", FileFault.TooLarge, Bytes(string.Concat(Enumerable.Repeat("1011.en.title,,,,,,,\n", TranslationFile.MaxRows + 1))) },
        { "an older code of letters", FileFault.OtherEncoding, [.. Bytes("id,page\r\n"), 0x90, 0xE7, 0x8D, 0xCE] },
        { "a photo", FileFault.OtherEncoding, [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0xC3, 0x28] },
        { "a workbook", FileFault.OtherEncoding, [(byte)'P', (byte)'K', 3, 4, 0x14, 0, 0x88, 0xC3] },
        { "a sheet of something else", FileFault.NoRows, Bytes("name,price\r\nsoap,100\r\n") },
        { "a letter", FileFault.NoRows, Bytes("Dear Sirs") },
        { "a quotation that never ends", FileFault.BrokenSheet, Bytes("id,page,field,names,ja,former,words,mark\r\n1011.en.title,a,b,c,d,e,\"f,g\r\n1012.en.title,a,b,c,d,e,f,g\r\n") },
        { "a quotation within words", FileFault.BrokenSheet, Bytes("id,page,field,names,ja,former,words,mark\r\n1011.en.title,a,b,c,d,e,\"f\" g,h\r\n") },
        { "a web page", FileFault.OtherXml, Bytes("<html><body/></html>") },
        { "XLIFF 1.2", FileFault.OtherXml, Bytes("<xliff xmlns='urn:oasis:names:tc:xliff:document:1.2' version='1.2'/>") },
        { "half a file", FileFault.BrokenXml, Bytes(Good[..^20]) },
        { "a document type", FileFault.BrokenXml, Typed("<!DOCTYPE xliff>") },
        { "a file of the server", FileFault.BrokenXml, Typed("<!DOCTYPE xliff [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>") },
        { "another server", FileFault.BrokenXml, Typed("<!DOCTYPE xliff SYSTEM 'http://127.0.0.1:9/x.dtd'>") },
        { "a thousand laughs", FileFault.BrokenXml, Typed("<!DOCTYPE xliff [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>]>") },
        { "an unknown entity", FileFault.BrokenXml, Bytes(Good.Replace("one", "&one;", StringComparison.Ordinal)) },
        { "a letter that XML cannot hold", FileFault.BrokenXml, Bytes(Good.Replace("one", "o\u0001e", StringComparison.Ordinal)) },
        { "an unknown code of letters", FileFault.BrokenXml, Bytes(Good.Replace("version=\"1.0\"", "version=\"1.0\" encoding=\"utf-7\"", StringComparison.Ordinal)) },
        { "a pit", FileFault.BrokenXml, Bytes(Good.Replace("one", new string('x', 1) + string.Concat(Enumerable.Repeat("<a>", 50_000)) + string.Concat(Enumerable.Repeat("</a>", 50_000)), StringComparison.Ordinal)) },
        { "no units", FileFault.NoRows, Bytes("<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.0' srcLang='ja' trgLang='en'/>") },
        { "another source", FileFault.OtherLanguages, Bytes(Good.Replace("srcLang=\"ja\"", "srcLang=\"en\"", StringComparison.Ordinal)) },
        { "no languages", FileFault.OtherLanguages, Bytes("<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0'/>") },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_is_refused_with_its_reason(string what, FileFault fault, byte[] file)
    {
        var refused = Assert.Throws<TranslationFileException>(() => TranslationFile.Read(file));

        Assert.True(fault == refused.Fault, $"{what}: {refused.Fault} at line {refused.Line}");
    }

    [Fact]
    public void A_row_that_lost_its_cells_is_read_as_far_as_it_goes()
    {
        var rows = TranslationFile.Read(Bytes("id,page,field,names,ja,former,words,mark\r\n1011.en.title\r\n1012.en.title,a,b,c,d,e,words\r\nnonsense,,,,,,,\r\n"));

        Assert.Equal([("1011.en.title", "", "", 2), ("1012.en.title", "words", "", 3), ("nonsense", "", "", 4)], rows.Select(row => (row.Id, row.Words, row.Stamp, row.Line)));
    }

    [Fact]
    public void A_sheet_without_its_headings_loses_no_row() =>
        Assert.Equal(["1011.en.title", "1012.en.title"], TranslationFile.Read(Bytes("1011.en.title,a,b,c,d,e,f,g\n1012.en.title,a,b,c,d,e,f,g\n")).Select(row => row.Id));

    private static byte[] Typed(string type) => Bytes(Good.Replace("?>", "?>" + type, StringComparison.Ordinal).Replace("one", "&e;", StringComparison.Ordinal));

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
