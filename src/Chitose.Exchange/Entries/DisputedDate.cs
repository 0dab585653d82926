using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Entries;

/// <summary>One of several values that sources give for the same date.</summary>
/// <param name="Date">The value.</param>
/// <param name="Where">Where it stands, in words for staff.</param>
/// <param name="Sources">Ids of the sources that give it.</param>
public sealed record DisputedDate(HistoricDate Date, string? Where, IReadOnlyList<string> Sources);
