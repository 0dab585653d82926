namespace Chitose.Exchange.BrowserTests.Staff;

/// <summary>Tests in which staff change the site have one of their own, so that readers of the other are not disturbed.</summary>
[CollectionDefinition(Name)]
public sealed class OfficeGroup : ICollectionFixture<Office>
{
    public const string Name = "Office";
}
