using Chitose.Exchange.Checks.Contacts;
using Chitose.Exchange.Checks.Dates;
using Chitose.Exchange.Checks.Gaps;
using Chitose.Exchange.Checks.Names;
using Chitose.Exchange.Checks.Numbers;
using Chitose.Exchange.Checks.Readings;
using Chitose.Exchange.Checks.Scripts;
using Chitose.Exchange.Checks.Structure;
using Chitose.Exchange.Checks.Ties;
using Chitose.Exchange.Checks.Times;
using Chitose.Exchange.Checks.Writing;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;

namespace Chitose.Exchange.Checks;

/// <summary>All rules together.</summary>
public static class EntryChecks
{
    private static readonly IReadOnlyList<ICheck> All =
    [
        new EraDates(),
        new RealDates(),
        new MisspeltMonths(),
        new BuddhistDates(),
        new DateManner(),
        new EntryDates(),
        new DatesAcross(),
        new RealTimes(),
        new TimesAcross(),
        new ContactsAcross(),
        new NumbersAcross(),
        new Anniversaries(),
        new EventFigures(),
        new ForeignScripts(),
        new HanCharacters(),
        new ThaiSpelling(),
        new LookAlikes(),
        new Widths(),
        new Invisibles(),
        new SpelledNames(),
        new AgreeingNames(),
        new NamesByLine(),
        new SwappedTies(),
        new TieManners(),
        new Parallels(),
        new ParallelLinks(),
        new ParagraphsLost(),
        new LinkTargets(),
        new LinkNames(),
        new Placeholders(),
        new Untranslated(),
        new ForeignSentences(),
        new Repetitions(),
        new Brackets(),
        new PunctuationWidth(),
        new RequiredWords(),
        new Untold(),
        new LengthsInProportion(),
        new FittingLengths(),
        new PhotoDuties(),
        new Headings(),
        new HeadingStyle(),
        new LinkWords(),
        new TableHeaders(),
        new Alternatives(),
        new Capitals(),
        new EasyJapanese(),
        new ClosedReadings(),
        new SoundReadings(),
        new SteadyReadings(),
    ];

    private const int Most = 20;

    /// <summary>Every rule there is, in the order of their groups.</summary>
    public static IReadOnlyList<CheckRule> Rules { get; } = [.. All.SelectMany(check => check.Rules).OrderBy(rule => rule.Group)];

    /// <summary>What the rules find, the gravest first, then in the order of languages; of one rule in one field no more than anybody would read.</summary>
    public static IReadOnlyList<Finding> Of(Entry entry, CheckContext context) => Of(new CheckedEntry(entry, context));

    /// <summary>The same of an entry that has been taken apart already.</summary>
    public static IReadOnlyList<Finding> Of(CheckedEntry entry)
    {
        var told = new Dictionary<(CheckRule, FieldPath), int>();
        return
        [
            .. All.SelectMany(check => check.Check(entry))
                .Where(finding => (told[(finding.Rule, finding.Field)] = told.GetValueOrDefault((finding.Rule, finding.Field)) + 1) <= Most)
                .OrderBy(finding => finding.Severity).ThenBy(finding => finding.Field.Language?.Order ?? -1),
        ];
    }
}
