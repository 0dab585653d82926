using Chitose.Exchange.Checks;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Tests.Checks.Gaps;

public sealed class GapsTests
{
    [Fact]
    public void What_the_Japanese_has_and_a_translation_lacks_is_found()
    {
        Assert.Contains("body-missing th.body", Found(entry => entry.TextIn(Language.Thai)!.Body.Markdown = ""));
        Assert.Contains("field-missing ko.lead", Found(entry => entry.TextIn(Language.Korean)!.Lead = null));
        Assert.Contains("translation-outdated en.translatedFrom", Found(entry => entry.TextIn(Language.English)!.TranslatedFrom = "x"));
        Assert.Contains("translation-missing zh-Hans.title", Found(entry => entry.Texts.RemoveAll(text => text.Language == Language.Chinese)));
        Assert.Contains("summary-long th.summary", Found(entry => entry.TextIn(Language.Thai)!.Summary = new string('ก', 172)));
        Assert.Contains("length-unlikely en.summary", Found(entry => entry.TextIn(Language.English)!.Summary = "Who runs this site."));
    }

    [Fact]
    public void What_is_whole_has_no_gap() => Assert.Empty(Found(_ => { }));

    private static IEnumerable<string> Found(Action<Entry> change)
    {
        var entry = CheckedContent.Copy("pages/about");
        change(entry);
        return EntryChecks.Of(entry, CheckContext.Empty).Where(finding => finding.Rule.Group == RuleGroup.Gaps).Select(finding => $"{finding.Rule.Id} {finding.Field}");
    }
}
