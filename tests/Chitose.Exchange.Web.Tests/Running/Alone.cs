namespace Chitose.Exchange.Web.Tests.Running;

/// <summary>Tests that change what the whole process shares run while no other does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "alone";
}
