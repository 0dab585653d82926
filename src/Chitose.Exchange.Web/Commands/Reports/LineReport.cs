using System.Globalization;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Web.Commands.Reports;

/// <summary>One line a finding, in the form that editors and CI systems link to the file: <c>file:line:column: severity rule message</c>.</summary>
public sealed class LineReport(TextWriter output, Language reader) : FindingReport
{
    private const int LongestWords = 80;

    public override void Close() => output.Flush();

    /// <summary>What is wrong, with the very words and what to write instead.</summary>
    public static string MessageOf(ReportedFinding finding, Language reader) => $"{OneLine(finding.Message(reader))}{Words(finding)}";

    protected override void Write(ReportedFinding finding)
    {
        var place = finding.Place;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{OneLine(place.File)}:{place.Line}:{place.Column}: {Name(finding)} {finding.Rule} {MessageOf(finding, reader)}"));
    }

    private static string Name(ReportedFinding finding) => finding.Severity.ToString().ToLowerInvariant();

    private static string Words(ReportedFinding finding) => finding switch
    {
        { Excerpt: { Length: > 0 } excerpt, Suggestion: { } suggestion } => $" [{Short(excerpt)} → {Short(suggestion)}]",
        { Excerpt: { Length: > 0 } excerpt } => $" [{Short(excerpt)}]",
        _ => "",
    };

    private static string Short(string words) => OneLine(words.Length <= LongestWords ? words : $"{words[..LongestWords]}…");

    /// <summary>Texts may hold line ends, and signs that would steer a terminal.</summary>
    private static string OneLine(string words) => words.Any(char.IsControl)
        ? string.Concat(words.Select(letter => char.IsControl(letter) ? ' ' : letter))
        : words;
}
