using Chitose.Exchange.Checks;
using Chitose.Exchange.Content;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Partners;

namespace Chitose.Exchange.Tests.Checks;

/// <summary>The site's own content, against which the checks are tried.</summary>
internal static class CheckedContent
{
    private static readonly Lazy<ContentSet> Read = new(() => ContentFolder.Read(Repository.Content).Content);

    public static IReadOnlyList<Entry> Entries => Read.Value.Entries;

    public static CheckContext Context { get; } = new()
    {
        Glossary = Read.Value.Glossary,
        Ties = Read.Value.Entries.OfType<Partner>().ToDictionary(partner => partner.Slug, KnownTie.Of),
        Titles = ContentReading.Open(Repository.Content).PageTitles(),
    };

    /// <summary>A copy of an entry, to be changed.</summary>
    /// <param name="path">As <c>partners/anchorage</c>.</param>
    public static Entry Copy(string path) =>
        EntryJson.Copy(Entries.Single(entry => PathOf(entry) == path));

    public static string PathOf(Entry entry) => $"{entry.Kind.ToString().ToLowerInvariant()}s/{entry.Slug}";

    public static IReadOnlyList<Finding> Findings(Entry entry) => [.. EntryChecks.Of(entry, Context).Where(finding => finding.Severity != Severity.Note)];
}
