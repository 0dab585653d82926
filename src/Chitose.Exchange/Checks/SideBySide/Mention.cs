using Chitose.Exchange.Checks.Contacts;
using Chitose.Exchange.Checks.Dates;
using Chitose.Exchange.Checks.Names;
using Chitose.Exchange.Checks.Numbers;
using Chitose.Exchange.Checks.Times;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Glossary;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Checks.SideBySide;

/// <summary>Something that a text mentions: a date, a number, a name.</summary>
/// <param name="Key">The same for whatever says the same.</param>
/// <param name="Words">How the text says it.</param>
/// <param name="Matter">What it is.</param>
/// <param name="Says">Whether another mention says the same, or the same less exactly.</param>
internal sealed record Mention(string Key, string Words, ComparedMatter Matter, Func<Mention, bool> Says)
{
    private const string Unknown = "?";

    /// <summary>The date, number or whatever it is itself.</summary>
    public object? Value { get; private init; }

    /// <summary>Whether a translation that lacks it would be worth a look.</summary>
    public bool IsOfNote { get; private init; } = true;

    public static IReadOnlyList<Mention> Dates(CheckedText text) => In(text, field => field.Dates.Select(OfDate));

    public static IReadOnlyList<Mention> Times(CheckedText text) => In(text, field => field.Times.Select(OfTime));

    public static IReadOnlyList<Mention> Contacts(CheckedText text) => In(text, field => field.Contacts.Select(OfContact));

    /// <summary>Anniversaries among them: what is 50周年 in one language may be 50 years in another.</summary>
    public static IReadOnlyList<Mention> Numbers(CheckedText text) => In(text, field => field.Numbers.Select(OfNumber));

    /// <summary>Names and terms of the tie, also those within longer names. One that is spelt wrongly is still that name.</summary>
    public static IReadOnlyList<Mention> Names(CheckedText text, Lexicon lexicon)
    {
        var uses = In(text, field => field.Names.Uses.OrderBy(use => use.Standing).Select(OfName));
        var within = text.Fields.SelectMany(field => field.Names.Mentioned).Distinct().Except(uses.Select(use => use.Key));
        return [.. uses, .. within.Select(key => Within(lexicon.Terms.First(term => lexicon.KeyOf(term) == key), key, text.Language))];
    }

    private static Mention OfName(NameUse use) => new(use.Key, use.Words, use.IsName ? ComparedMatter.Name : ComparedMatter.Term, other => other.Key == use.Key)
    {
        IsWrong = use.Standing >= NameStanding.Rejected,
        StandsAlone = false,
        TakesPlace = false,
    };

    private static Mention Within(GlossaryTerm term, string key, Language language) => new(
        key, term.Texts[language] ?? "", term.Group == GlossaryGroup.Names ? ComparedMatter.Name : ComparedMatter.Term, other => other.Key == key)
    {
        IsOfNote = false,
        StandsAlone = false,
        TakesPlace = false,
    };

    private static Mention OfDate(WrittenDate date) => new(date.Key, date.Text, ComparedMatter.Date, other => IsSamePoint(date.Key, other.Key)) { Value = date };

    private static Mention OfTime(WrittenTime time) => new(time.Key, time.Text, ComparedMatter.Time, other => other.Value is WrittenTime value && time.Agrees(value)) { Value = time };

    private static Mention OfContact(WrittenContact contact) => new(contact.Key, contact.Text, ComparedMatter.Contact, other => other.Value is WrittenContact value && contact.Reaches(value)) { Value = contact };

    /// <summary>Small numbers in words are as often said in another way: three schools, each of them.</summary>
    private static Mention OfNumber(WrittenNumber number) => new(
        number.Key, number.Text, number.Kind == NumberKind.Anniversary ? ComparedMatter.Anniversary : ComparedMatter.Number, other => other.Value is WrittenNumber value && number.Agrees(value))
    {
        Value = number,
        IsOfNote = number.IsInDigits || number.Value >= 10,
        StandsAlone = number.Kind == NumberKind.Anniversary,
    };

    /// <summary>A year or month says the same as a day within it, less exactly, and so does a day whose year is not said.</summary>
    private static bool IsSamePoint(string one, string other) =>
        one.Split('-').Zip(other.Split('-')).All(parts => parts.First == parts.Second || parts.First == Unknown || parts.Second == Unknown);

    /// <summary>Whether a translation that mentions it, while the Japanese does not, says something of its own. Names and counts come and go with the wording.</summary>
    public bool StandsAlone { get; private init; } = true;

    /// <summary>Whether it may stand in the place of another that the translation lacks.</summary>
    public bool TakesPlace { get; private init; } = true;

    /// <summary>Whether the glossary knows another spelling as the right one.</summary>
    public bool IsWrong { get; private init; }

    private static IReadOnlyList<Mention> In(CheckedText text, Func<CheckedField, IEnumerable<Mention>> read) =>
        [.. text.Fields.Where(field => field.Path.Name != FieldPath.EasyJapanese).SelectMany(read).DistinctBy(mention => mention.Key)];
}
