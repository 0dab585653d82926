using Chitose.Exchange.Checks;
using Chitose.Exchange.Checks.Names;
using Chitose.Exchange.Content;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Partners;

namespace Chitose.Exchange.Tests.Checks.Names;

/// <summary>The glossary and the partners that the repository carries, to check words against.</summary>
internal static class AgreedGlossary
{
    private static readonly Lazy<ContentSet> Read = new(() => ContentFolder.Read(Repository.Content).Content);

    public static ContentSet Content => Read.Value;

    public static CheckContext Context { get; } = new()
    {
        Glossary = Content.Glossary,
        Ties = Content.Entries.OfType<Partner>().ToDictionary(partner => partner.Slug, KnownTie.Of),
    };

    public static Lexicon Lexicon => Context.Lexicon;

    public static Entry Entry(string slug) => Content.Entries.First(entry => entry.Slug == slug);

    public static FoundNames In(string tag, string words) => Lexicon.In(words, Language.WithTag(tag)!);
}
