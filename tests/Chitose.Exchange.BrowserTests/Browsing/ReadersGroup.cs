namespace Chitose.Exchange.BrowserTests.Browsing;

/// <summary>All browser tests share one site and one browser.</summary>
[CollectionDefinition(Name)]
public sealed class ReadersGroup : ICollectionFixture<Readers>
{
    public const string Name = "Readers";
}
