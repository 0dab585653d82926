using FsCheck;
using FsCheck.Fluent;

namespace Chitose.Exchange.Tests.Comparing;

/// <summary>Texts as people write and change them here: five languages, readings, marks, and characters made of several.</summary>
public static class EditedText
{
    private static readonly string[] Pieces =
    [
        "千歳市", "の", "交流", "が", "行われました", "。", "、", "ちとせパーク", "令和6年（2024年）", "{千歳|ちとせ}", "**姉妹都市**",
        "Anchorage", " ", " and Chitose", ".", "1,234", "[公式](https://example.jp/a)", "千岁市代表团", "参加了", "35주년을 ", "결연 ",
        "เด็ก ๆ ", "เมืองพี่เมืองน้อง", "อิบูซูกิ", "👨\u200D👩\u200D👧", "🇯🇵", "e\u0301", "か\u3099", "𠮷野", "葛\U000E0100", "{", "*", "|", "\n", "\n\n", "\r\n\r\n",
    ];

    private static readonly Gen<string> Piece = Gen.Elements(Pieces);

    public static Arbitrary<Versions> Versions() => Arb.From(
        from pieces in Piece.ListOf()
        from mine in Edited([.. pieces])
        from theirs in Edited([.. pieces])
        select new Versions(string.Concat(pieces), string.Concat(mine), string.Concat(theirs)));

    private static Gen<List<string>> Edited(List<string> pieces) =>
        from edits in Gen.Zip(Gen.Choose(0, Math.Max(0, pieces.Count)), Gen.OneOf(Piece, Gen.Constant(""))).ListOf()
        select edits.Take(4).Aggregate(pieces, (text, edit) => Changed(text, edit.Item1, edit.Item2));

    /// <summary>A piece is put in, or, for none, one is taken out.</summary>
    private static List<string> Changed(List<string> pieces, int place, string piece)
    {
        var at = Math.Min(place, pieces.Count);
        return piece.Length > 0 ? [.. pieces[..at], piece, .. pieces[at..]]
            : at < pieces.Count ? [.. pieces[..at], .. pieces[(at + 1)..]]
            : pieces;
    }
}
