using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Editions;

namespace Chitose.Exchange.Web.Features.OpenData;

/// <summary>What a partner and an event have in common as open data. Names stand by language tag, only where the text is published.</summary>
public abstract record DataRecord
{
    /// <summary>The page number: it never changes.</summary>
    public required int Id { get; init; }

    public required string LocalGovernmentCode { get; init; }

    public required string LocalGovernment { get; init; }

    public required string Kind { get; init; }

    public required IReadOnlyDictionary<string, string> Name { get; init; }

    /// <summary>False while the city still confirms a fact.</summary>
    public required bool Confirmed { get; init; }

    public required double? Latitude { get; init; }

    public required double? Longitude { get; init; }

    public required IReadOnlyList<DataSource> Sources { get; init; }

    /// <summary>Addresses of its pages by language tag.</summary>
    public required IReadOnlyDictionary<string, string> Pages { get; init; }

    public required DateOnly Updated { get; init; }

    internal static IReadOnlyDictionary<string, string> ByLanguage(Entry entry, Func<EntryText, string> value) =>
        Language.All.Where(language => entry.TextIn(language) is not null).ToDictionary(language => language.Tag, language => value(entry.TextIn(language)!));

    internal static IReadOnlyDictionary<string, string> ByLanguage(LocalizedText text) => text.Texts.ToDictionary(pair => pair.Key.Tag, pair => pair.Value);

    internal static IReadOnlyDictionary<string, string> PagesOf(Entry entry, SiteAddress site) =>
        ByLanguage(entry, text => site.Absolute(Addresses.Of(text.Language, Addresses.PathOf(entry))));

    internal static IReadOnlyList<DataSource> SourcesOf(IEnumerable<string> ids, Edition edition) =>
        [.. SourceLine.Of(ids.Distinct(), edition).Select(source => new DataSource(source.Title, source.Address))];
}
