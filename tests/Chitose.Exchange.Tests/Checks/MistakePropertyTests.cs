using System.Text.RegularExpressions;
using Chitose.Exchange.Checks;
using Chitose.Exchange.Checks.Ties;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Glossary;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Tests.Checks.Names;
using FsCheck.Xunit;

namespace Chitose.Exchange.Tests.Checks;

/// <summary>One mistake, put anywhere into any right text, is found by the rule that is there for it, at its place.</summary>
public sealed partial class MistakePropertyTests
{
    private static readonly IReadOnlyList<Entry> Entries = [.. CheckedContent.Entries.Where(entry => entry.Kind is EntryKind.Partner or EntryKind.Event or EntryKind.Program)];

    private static readonly Dictionary<Language, string> ForeignLetters = new()
    {
        [Language.Japanese] = "가ก한",
        [Language.English] = "가กあ漢",
        [Language.Chinese] = "가กあカ",
        [Language.Korean] = "กあ漢カ",
        [Language.Thai] = "가あ漢カ",
    };

    [Property(MaxTest = 150, EndSize = 20000)]
    public void A_letter_of_another_script_within_words_is_found(uint which, uint language, uint place, uint letter)
    {
        var (entry, text) = Text(which, language);
        var places = Enumerable.Range(1, text.Summary.Length - 1).Where(at => char.IsLetter(text.Summary[at - 1]) && char.IsLetter(text.Summary[at]) && !IsInBrackets(text.Summary, at)).ToList();
        var at = places[(int)(place % (uint)places.Count)];
        var foreign = ForeignLetters[text.Language];
        text.Summary = text.Summary.Insert(at, foreign[(int)(letter % (uint)foreign.Length)].ToString());

        AssertFound(entry, RuleGroup.Scripts, text.Language, FieldPath.Summary, at);
    }

    [Property(MaxTest = 150, EndSize = 20000)]
    public void A_Thai_sign_that_stands_twice_is_found_and_mended(uint which, uint place)
    {
        var (entry, text) = Text(which, (uint)Language.Thai.Order);
        var right = text.Summary;
        var signs = ThaiSign().Matches(right).ToList();
        var sign = signs[(int)(place % (uint)signs.Count)];
        text.Summary = right.Insert(sign.Index, sign.Value);

        var finding = AssertFound(entry, RuleGroup.Scripts, Language.Thai, FieldPath.Summary, sign.Index);

        Assert.True(right == Correction.Of(entry, finding)?.TextIn(Language.Thai)!.Summary, $"{finding} in {text.Summary}");
    }

    [Property(MaxTest = 150, EndSize = 20000)]
    public void A_spelling_that_the_glossary_rejects_is_found_and_mended(uint which, uint language, uint name)
    {
        var (entry, text) = Text(which, language);
        var wrong = AgreedGlossary.Lexicon.Terms.Where(term => term.Group == GlossaryGroup.Names).SelectMany(term => term.Rejected[text.Language]).ToList();
        var words = wrong[(int)(name % (uint)wrong.Count)];
        var at = text.Summary.Length + 1;
        text.Summary = $"{text.Summary} {words}";

        var finding = AssertFound(entry, RuleGroup.Names, text.Language, FieldPath.Summary, at);

        Assert.NotNull(finding.Suggestion);
    }

    [Property(MaxTest = 150, EndSize = 20000)]
    public void Another_kind_of_tie_is_found(uint which, uint place)
    {
        var entry = Copy(which);
        var uses = new CheckedEntry(entry, CheckedContent.Context).Translations.SelectMany(text => text.Fields.Where(field => !field.IsArticle)).SelectMany(field => TieWords.In(field).Take(1).Select(tie => (field, tie))).ToList();
        if (uses.Count == 0)
        {
            return;
        }

        var (field, (use, kind)) = uses[(int)(place % (uint)uses.Count)];
        var other = kind == PartnerKind.FriendshipCity ? PartnerKind.SisterCity : PartnerKind.FriendshipCity;
        var words = string.Concat(field.Written.AsSpan(0, use.Start), TieWords.Instead(use, other, CheckedContent.Context, field.Language), field.Written.AsSpan(use.Start + use.Length));

        AssertFound(FieldValues.With(entry, [new(field.Path, System.Text.Json.Nodes.JsonValue.Create(words))]), RuleGroup.Ties, field.Language, field.Path.Name, use.Start);
    }

    [Property(MaxTest = 150, EndSize = 20000)]
    public void What_one_translation_drops_is_missed(uint which, uint language, uint part)
    {
        var (entry, text) = Text(which, 1 + (language % 4));
        RightChanges.Add(entry, RightChanges.Structured);
        var (pattern, rule) = Droppable[(int)(part % (uint)Droppable.Length)];
        var whole = text.Body.Markdown;
        text.Body.Markdown = pattern.Replace(whole, "$1", 1);

        Assert.NotEqual(whole, text.Body.Markdown);
        Assert.Contains(CheckedContent.Findings(entry), finding => finding.Rule.Id == rule && finding.Field.Language == text.Language);
    }

    [Property(MaxTest = 150, EndSize = 20000)]
    public void A_reading_that_is_not_closed_is_found(uint which, uint place)
    {
        var (entry, text) = Text(which, 0);
        var readings = Reading().Matches(text.Body.Markdown).ToList();
        if (readings.Count == 0)
        {
            return;
        }

        var reading = readings[(int)(place % (uint)readings.Count)];
        text.Body.Markdown = text.Body.Markdown.Remove(reading.Index + reading.Length - 1, 1);

        AssertFound(entry, RuleGroup.Readings, Language.Japanese, FieldPath.Body, reading.Index);
    }

    [Property(MaxTest = 150, EndSize = 20000)]
    public void A_reading_with_letters_that_are_no_kana_is_found(uint which, uint place)
    {
        var (entry, text) = Text(which, 0);
        var readings = Reading().Matches(text.Body.Markdown).ToList();
        if (readings.Count == 0)
        {
            return;
        }

        var reading = readings[(int)(place % (uint)readings.Count)];
        text.Body.Markdown = text.Body.Markdown.Insert(reading.Index + reading.Length - 1, "k");

        AssertFound(entry, RuleGroup.Readings, Language.Japanese, FieldPath.Body, reading.Index);
    }

    [Property(MaxTest = 150, EndSize = 20000)]
    public void A_summary_that_is_cut_short_is_found(uint which, uint language)
    {
        var (entry, text) = Text(which, 1 + (language % 4));
        text.Summary = text.Summary[..(text.Summary.Length / 4)];

        Assert.Contains(CheckedContent.Findings(entry), finding => finding.Rule.Group == RuleGroup.Gaps && finding.Field == new FieldPath(text.Language, FieldPath.Summary));
    }

    [Property(MaxTest = 150, EndSize = 20000)]
    public void A_link_that_says_nothing_is_found(uint which, uint language)
    {
        var (entry, text) = Text(which, language);
        RightChanges.Add(entry, RightChanges.Structured);
        text.Body.Markdown = LinkWords().Replace(text.Body.Markdown, $"[{Vague[text.Language.Tag]}](", 1);

        AssertFound(entry, RuleGroup.Writing, text.Language, FieldPath.Body, text.Body.Markdown.IndexOf($"[{Vague[text.Language.Tag]}](", StringComparison.Ordinal));
    }

    private static readonly Dictionary<string, string> Vague = new() { ["ja"] = "こちら", ["en"] = "here", ["zh-Hans"] = "这里", ["ko"] = "여기", ["th"] = "ที่นี่" };

    private static readonly (Regex Pattern, string Rule)[] Droppable =
    [
        (Heading(), "headings-differ"),
        (Item(), "lists-differ"),
        (Link(), "link-missing"),
    ];

    private static Entry Copy(uint which) => CheckedContent.Copy(CheckedContent.PathOf(Entries[(int)(which % (uint)Entries.Count)]));

    private static (Entry Entry, EntryText Text) Text(uint which, uint language)
    {
        var entry = Copy(which);
        return (entry, entry.TextIn(Language.All[(int)(language % (uint)Language.All.Count)])!);
    }

    private static bool IsInBrackets(string text, int at) =>
        text.LastIndexOfAny(['(', '（', '「', '“', '‘', '『', '"'], at) is var open and >= 0 && text.IndexOfAny([')', '）', '」', '”', '’', '』', '"'], open + 1) >= at;

    private static Finding AssertFound(Entry entry, RuleGroup group, Language language, string field, int at)
    {
        var findings = CheckedContent.Findings(entry);
        var finding = findings.FirstOrDefault(finding => finding.Rule.Group == group && finding.Field == new FieldPath(language, field) && finding.Start <= at && at <= finding.Start + finding.Excerpt!.Length);

        Assert.True(finding is not null, $"Not found at {at} of {CheckedContent.PathOf(entry)} {language.Tag} {field}: {(field == FieldPath.Summary ? entry.TextIn(language)!.Summary : entry.TextIn(language)!.Body.Markdown)}\n{string.Join('\n', findings)}");
        return finding;
    }

    /// <summary>Signs that Thai never doubles; ำ in two pieces is another matter.</summary>
    [GeneratedRegex(@"[\u0E30\u0E31\u0E34-\u0E39\u0E47-\u0E4C]", RegexOptions.CultureInvariant)]
    private static partial Regex ThaiSign();

    [GeneratedRegex(@"\{[^{}|]+\|[^{}|]+\}", RegexOptions.CultureInvariant)]
    private static partial Regex Reading();

    [GeneratedRegex(@"^()## .*\n\n(?=- )", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^()- .*\n(?=- )", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Item();

    [GeneratedRegex(@"\[([^\]]+)\]\(/[a-z]+/contact\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(@"\[[^\]]+\]\((?=/[a-z]+/contact\))", RegexOptions.CultureInvariant)]
    private static partial Regex LinkWords();
}
