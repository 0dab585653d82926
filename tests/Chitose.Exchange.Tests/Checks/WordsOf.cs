using Chitose.Exchange.Checks;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Pages;
using Chitose.Exchange.Tests.Checks.Names;

namespace Chitose.Exchange.Tests.Checks;

/// <summary>Words put into an entry, to see what the checks say of them.</summary>
internal static class WordsOf
{
    private static readonly RuleGroup[] Words = [RuleGroup.Scripts, RuleGroup.Names, RuleGroup.Ties];

    /// <summary>What is found in a page that has these words for its text, in one language only.</summary>
    public static IReadOnlyList<Finding> Alone(string tag, string words)
    {
        var text = new EntryText { Language = Language.WithTag(tag)!, Title = "", Summary = "", Updated = Cast.Updated, Body = new EntryBody { Markdown = words } };
        return In(new Page { Slug = "about", Number = 1021, Texts = [text] });
    }

    /// <summary>What is found in an entry of the repository after words of one field were exchanged, where they stand first.</summary>
    public static IReadOnlyList<Finding> Changed(string slug, string tag, string name, string old, string changed)
    {
        var field = new FieldPath(Language.WithTag(tag)!, name);
        var entry = AgreedGlossary.Entry(slug);
        var text = FieldValues.Text(FieldValues.Of(entry)[field]);
        var place = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(place >= 0, $"'{old}' is not in {slug} {field}");
        return With(entry, field, string.Concat(text.AsSpan(0, place), changed, text.AsSpan(place + old.Length)));
    }

    /// <summary>What is found in an entry of the repository with other words in one field.</summary>
    public static IReadOnlyList<Finding> With(Entry entry, FieldPath field, string words) =>
        In(FieldValues.With(entry, [new(field, System.Text.Json.Nodes.JsonValue.Create(words))]));

    public static IReadOnlyList<Finding> In(Entry entry) => [.. EntryChecks.Of(entry, AgreedGlossary.Context).Where(finding => Words.Contains(finding.Rule.Group))];
}
