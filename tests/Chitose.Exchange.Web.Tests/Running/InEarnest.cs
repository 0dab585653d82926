namespace Chitose.Exchange.Web.Tests.Running;

/// <summary>Tests that start the program as a process of its own; a few at a time are enough.</summary>
[CollectionDefinition(Name)]
public sealed class InEarnest : ICollectionFixture<FilledStore>
{
    public const string Name = "in earnest";
}
