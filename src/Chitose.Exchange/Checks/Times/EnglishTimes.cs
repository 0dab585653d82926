using System.Text.RegularExpressions;
using Chitose.Exchange.Checks.Numbers;

namespace Chitose.Exchange.Checks.Times;

/// <summary>Times as English writes them: 10:30 a.m., 10.30am, 13:00, ten o'clock, half past ten, 10–11:30 a.m., noon. The midnight sun is none.</summary>
internal sealed partial class EnglishTimes : TimeGrammar
{
    private const string Word = "(?i:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
    private const string Half = "(?<half>[AaPp]\\.?[Mm]\\b\\.?)";
    private const string Of = "(?:\\ (?<half>in\\ the\\ (?:early\\ )?morning|in\\ the\\ afternoon|in\\ the\\ evening|at\\ night))";

    private const string Whole = $$"""
        (?<![0-9]|[0-9][:./])(?<hour>[0-9]{1,2})(?:[:.](?<minute>[0-9]{2}))?\ ?{{Half}}
        | (?<![0-9]|[0-9][:./])(?<hour>[0-9]{1,2})(?:[:.](?<minute>[0-9]{2}))?(?=\ ?(?:-|~|to|and|until|till)\ ?[0-9]{1,2}(?:[:.][0-9]{2})?\ ?[AaPp]\.?[Mm]\b)
        | {{Colon}}{{Of}}?
        | (?<hour>(?<![0-9]|[0-9][:./])[0-9]{1,2}|\b{{Word}})(?:\ o'clock{{Of}}?|{{Of}})
        | \b(?<hour>{{Word}})\ {{Half}}
        | \b(?<part>(?i:half\ past|quarter\ past|quarter\ after|quarter\ to))\ (?<hour>[0-9]{1,2}|{{Word}})\b(?:\ {{Half}}|{{Of}})?
        | (?<=\b[Aa]t\ )(?<hour>[0-9]{1,2})(?=\ (?:on|in|that)\b|[.,]\ )
        | (?:12\ )?\b(?<name>(?i:noon|midnight))\b(?!\ [Ss]un)
        """;

    protected override Match First(string folded) => Written().Match(folded);

    protected override PartOfDay PartOf(string word) => word switch
    {
        "at night" => PartOfDay.Night,
        _ when word.EndsWith("evening", StringComparison.Ordinal) => PartOfDay.Evening,
        _ when word[0] is 'p' or 'P' || word.EndsWith("afternoon", StringComparison.Ordinal) => PartOfDay.Afternoon,
        _ => PartOfDay.Morning,
    };

    protected override int? Words(string words) => EnglishNumber.Read(words);

    protected override int MinutesOf(string word) => word.ToLowerInvariant() switch
    {
        "half past" => 30,
        "quarter to" => -15,
        _ => 15,
    };

    protected override int HourOf(string name) => name is ['n' or 'N', ..] ? 12 : 0;

    [GeneratedRegex(Whole, Options)]
    private static partial Regex Written();
}
