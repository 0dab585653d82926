using Chitose.Exchange.Content;
using Chitose.Exchange.Geography;
using Chitose.Exchange.Partners;

namespace Chitose.Exchange.Tests.Geography;

/// <summary>Where Chitose and its partners lie, by the repository's content.</summary>
internal sealed class Places(Coordinates chitose, IReadOnlyDictionary<string, Coordinates> partners)
{
    public Coordinates Chitose { get; } = chitose;

    public IEnumerable<Coordinates> Partners => partners.Values;

    public Coordinates this[string slug] => partners[slug];

    public static Places FromContent()
    {
        var content = ContentFolder.Read(Repository.Content).Content;
        return new Places(content.Profile.Home.Coordinates, content.Entries.OfType<Partner>().ToDictionary(partner => partner.Slug, partner => partner.Coordinates));
    }
}
