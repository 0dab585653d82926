using System.Globalization;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Events;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Questions;
using Chitose.Exchange.Web.Editions;

namespace Chitose.Exchange.Web.Features.Staff.Questions;

/// <summary>Finds where a date stands: in the sources that the facts name, and in the brochure's lines.</summary>
internal static class QuestionSources
{
    /// <summary>Sources, each once, with the place within them where one is known.</summary>
    public static IEnumerable<(string Text, string? Url)> Of(QuestionFile file, HistoricDate date, References references) =>
        from named in from copy in file.Bearers
                      from disputed in DisputedIn(copy.Entry)
                      where disputed.Date == date
                      from id in disputed.Sources
                      group disputed.Where by id
        let source = references.Sources.GetValueOrDefault(named.Key)
        let title = source?.Title ?? named.Key
        let places = named.OfType<string>().Distinct().ToList()
        select (places.Count == 0 ? title : $"{title} ({string.Join("; ", places)})", source?.Url);

    /// <summary>The brochure's lines that name the year, in western or Japanese count.</summary>
    public static IEnumerable<BrochureLine> LinesWith(QuestionFile file, HistoricDate date)
    {
        string[] years = [date.Year.ToString(CultureInfo.InvariantCulture), .. JapaneseEra.YearOf(date)?.Split('・') ?? []];
        return LinesOf(file).Where(line => Array.Exists(years, year => line.Text.Contains(year, StringComparison.Ordinal)));
    }

    public static IEnumerable<BrochureLine> LinesOf(QuestionFile file) =>
        file.Bearers.SelectMany(copy => copy.Entry.Brochure).DistinctBy(line => line.Line).OrderBy(line => line.Line);

    private static IReadOnlyList<DisputedDate> DisputedIn(Entry entry) => entry switch
    {
        Partner partner => partner.Agreement.Disputed,
        ExchangeEvent happening => happening.Disputed,
        _ => [],
    };
}
