namespace Chitose.Exchange.Web.Tests.Running;

/// <summary>Tests that only read share one large site.</summary>
[CollectionDefinition(Name)]
public sealed class Many : ICollectionFixture<LargeSite>
{
    public const string Name = "many";
}
