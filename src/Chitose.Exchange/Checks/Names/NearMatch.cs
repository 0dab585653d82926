namespace Chitose.Exchange.Checks.Names;

/// <param name="Name">The name that is almost written.</param>
/// <param name="Start">Where the words begin.</param>
/// <param name="Length">How long they are.</param>
/// <param name="Distance">How many letters are wrong.</param>
internal sealed record NearMatch(NearName Name, int Start, int Length, int Distance);
