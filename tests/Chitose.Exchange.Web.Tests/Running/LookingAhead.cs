namespace Chitose.Exchange.Web.Tests.Running;

/// <summary>Tests that only read share one site with events ahead.</summary>
[CollectionDefinition(Name)]
public sealed class LookingAhead : ICollectionFixture<EventsAheadSite>
{
    public const string Name = "looking ahead";
}
