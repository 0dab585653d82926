using Chitose.Exchange.Content.Yaml;

namespace Chitose.Exchange.Content;

/// <summary>Everything that the facts of an entry may refer to.</summary>
internal sealed record KnownReferences(KnownIds Names, KnownIds Sources, KnownIds Questions, KnownIds Partners);
