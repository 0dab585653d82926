using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Editing;

/// <summary>A place of an entry that staff see as one field.</summary>
/// <param name="Language">The language of the text; null for a fact.</param>
/// <param name="Name">As in <see cref="EntryJson"/>: <c>title</c>, <c>body</c>, <c>agreement.date</c>.</param>
public readonly record struct FieldPath(Language? Language, string Name)
{
    public const string Title = "title";
    public const string ShortTitle = "shortTitle";
    public const string OfficialName = "officialName";
    public const string Reading = "reading";
    public const string Headline = "headline";
    public const string Summary = "summary";
    public const string Lead = "lead";
    public const string Body = "body";
    public const string EasyJapanese = "easyJapanese";
    public const string Alternative = "alternative";
    public const string TranslatedFrom = "translatedFrom";

    /// <summary>Whether the field holds running text, which can be joined paragraph by paragraph.</summary>
    public bool IsRunningText => Language is not null && Name is Body or EasyJapanese or Summary or Lead;

    /// <summary>Whether the field holds words that a person may write anew.</summary>
    public bool IsWords => Language is not null && Name is not ("aliases" or TranslatedFrom);

    /// <summary><c>th.title</c> for a text, <c>agreement.date</c> for a fact.</summary>
    public override string ToString() => Language is null ? Name : $"{Language.Tag}.{Name}";
}
