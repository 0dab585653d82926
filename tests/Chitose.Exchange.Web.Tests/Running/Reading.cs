namespace Chitose.Exchange.Web.Tests.Running;

/// <summary>Tests that only read share one running site.</summary>
[CollectionDefinition(Name)]
public sealed class Reading : ICollectionFixture<SharedSite>
{
    public const string Name = "reading";
}
