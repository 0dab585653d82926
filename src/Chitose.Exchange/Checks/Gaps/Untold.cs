using Chitose.Exchange.Editing;

using Chitose.Exchange.Languages;
using Chitose.Exchange.Partners;

namespace Chitose.Exchange.Checks.Gaps;

/// <summary>
/// What the Japanese tells and a translation does not: the language as a whole (readers get the Japanese then, so it is only noted), its
/// text, its lead; and a translation whose Japanese has changed since. Partners also have a text in easy Japanese (site conventions L9).
/// </summary>
internal sealed class Untold : ICheck
{
    /// <summary>A name that fits on a card needs no shorter one.</summary>
    private const int ShortEnough = 20;

    private static readonly string[] Fields = [FieldPath.Headline, FieldPath.Lead, FieldPath.OfficialName];

    private static readonly CheckRule Translation = CheckRule.Note(RuleGroup.Gaps, "translation-missing");
    private static readonly CheckRule Body = CheckRule.Warning(RuleGroup.Gaps, "body-missing");
    private static readonly CheckRule Field = CheckRule.Warning(RuleGroup.Gaps, "field-missing");
    private static readonly CheckRule ShortTitle = CheckRule.Note(RuleGroup.Gaps, "short-title-missing");
    private static readonly CheckRule Outdated = CheckRule.Warning(RuleGroup.Gaps, "translation-outdated");
    private static readonly CheckRule Easy = CheckRule.Note(RuleGroup.Gaps, "easy-missing");

    public IReadOnlyList<CheckRule> Rules { get; } = [Translation, Body, Field, ShortTitle, Outdated, Easy];

    public IEnumerable<Finding> Check(CheckedEntry entry)
    {
        if (entry.Source is not { } source)
        {
            yield break;
        }

        foreach (var language in Language.All.Where(language => entry.In(language) is null))
        {
            yield return new Finding(Translation, new FieldPath(language, FieldPath.Title));
        }

        if (entry.Entry is Partner && source.Field(FieldPath.EasyJapanese) is null)
        {
            yield return new Finding(Easy, new FieldPath(Language.Japanese, FieldPath.EasyJapanese));
        }

        foreach (var finding in entry.Translations.SelectMany(text => Of(source, text)))
        {
            yield return finding;
        }
    }

    private static IEnumerable<Finding> Of(CheckedText source, CheckedText text)
    {
        if (text.Text.IsOutdated)
        {
            yield return new Finding(Outdated, new FieldPath(text.Language, FieldPath.TranslatedFrom));
        }

        if (source.Field(FieldPath.Body) is not null && text.Field(FieldPath.Body) is null)
        {
            yield return new Finding(Body, new FieldPath(text.Language, FieldPath.Body));
        }

        foreach (var name in Fields.Where(name => source.Field(name) is not null && text.Field(name) is null))
        {
            yield return new Finding(Field, new FieldPath(text.Language, name));
        }

        if (source.Field(FieldPath.ShortTitle) is not null && text.Field(FieldPath.ShortTitle) is null && text.Text.Title.Length > ShortEnough)
        {
            yield return new Finding(ShortTitle, new FieldPath(text.Language, FieldPath.ShortTitle));
        }
    }
}
