using Chitose.Exchange.Entries;
using Chitose.Exchange.Events;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Partners;

namespace Chitose.Exchange.Search;

/// <summary>The facts that pages write themselves, in words by which they are looked for: what each is called, and dates as readers write them.</summary>
internal static class FactText
{
    private static readonly ILookup<(string Fact, string Language), string> Labels = Read();

    public static string Of(Entry entry, Language language) => string.Join('\n', Lines(entry, language).Where(line => line.Length > 0));

    private static IEnumerable<string> Lines(Entry entry, Language language)
    {
        if (entry is Partner partner)
        {
            var measured = partner.Statistics.Select(statistic => statistic.Measure.ToString().ToLowerInvariant());
            return measured.Concat(["distance", "time", "agreement"]).SelectMany(fact => Labels[(fact, language.Tag)])
                .Append(DateWriter.Write(partner.Agreement.Date, language, partner.Agreement.IsConfirmed));
        }

        return entry is ExchangeEvent { Date: { } date } held ? [DateWriter.Write(date, language, held.IsConfirmed)] : [];
    }

    private static ILookup<(string Fact, string Language), string> Read()
    {
        using var reader = new StreamReader(typeof(FactText).Assembly.GetManifestResourceStream("Chitose.Exchange.Search.fact-labels.txt")!);
        return reader.ReadToEnd().Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(' ', 3))
            .ToLookup(parts => (parts[0], parts[1]), parts => parts[2]);
    }
}
