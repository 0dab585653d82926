using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Search;

/// <summary>How long the title of an entry is in each language it is written in, a byte a language.</summary>
internal readonly record struct TitleLengths(long Packed)
{
    private const int Bits = 8;
    private const long Most = (1 << Bits) - 1;

    public static TitleLengths Of(Entry entry) =>
        new(entry.Texts.Aggregate(0L, (packed, text) => packed | (Math.Clamp(text.Title.Length, 1, Most) << (Bits * text.Language.Order))));

    /// <summary>0 where the entry is not written in the language.</summary>
    public int In(Language language) => (int)((Packed >> (Bits * language.Order)) & Most);

    /// <summary>The language in which a reader of another is shown the entry: the same, or else the first in which it is written.</summary>
    public Language For(Language reader)
    {
        var lengths = this;
        return In(reader) > 0 ? reader : Language.All.First(language => lengths.In(language) > 0);
    }
}
