namespace Chitose.Exchange.Tests.Media;

/// <summary>Tests that must have the process to themselves.</summary>
[CollectionDefinition(nameof(Undisturbed), DisableParallelization = true)]
public sealed class Undisturbed;
