using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Translators;
using FsCheck;
using FsCheck.Xunit;

namespace Chitose.Exchange.Tests.Translators;

/// <summary>Whatever is written, a file brings it there and back.</summary>
public sealed class AnyWordsTests
{
    private static readonly UnitStamp Stamp = new(new string('a', 24), new string('b', 12), new string('c', 12));

    [Property]
    public void A_sheet_keeps_any_words(NonNull<string> japanese, NonNull<string> words)
    {
        var pages = PagesWith(japanese.Get, words.Get, out var expected);

        AssertKept(expected, TranslationFile.Read(TranslationSheet.Write(pages, new TermsInText([], Language.Thai), TranslatorsRoom.Words)));
    }

    [Property]
    public void XLIFF_keeps_any_words(NonNull<string> japanese, NonNull<string> words)
    {
        var pages = PagesWith(japanese.Get, words.Get, out var expected);

        AssertKept(expected, TranslationFile.Read(XliffWriter.Write(pages, Language.Thai, new TermsInText([], Language.Thai), TranslatorsRoom.Words)));
    }

    private static void AssertKept(string expected, IReadOnlyList<ReturnedRow> rows)
    {
        var row = Assert.Single(rows);
        Assert.Equal(("1011.th.body.2", expected, Stamp.ToString()), (row.Id, row.Words, row.Stamp));
    }

    /// <summary>Half a surrogate pair cannot be stored, so it cannot go out.</summary>
    private static TranslationPage[] PagesWith(string japanese, string words, out string expected)
    {
        expected = Whole(words);
        var unit = new TranslationUnit { Id = new UnitId(1011, Language.Thai, "body", 2), Source = Whole(japanese), Former = Whole(japanese), Target = expected, IsStale = true, Stamp = Stamp };
        return [new TranslationPage(1011, EntryKind.Partner, "anchorage", Whole(japanese), [unit])];
    }

    private static string Whole(string words) => string.Concat(words.EnumerateRunes());
}
