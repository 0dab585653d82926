using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Partners;

/// <summary>A figure about a partner, with its year and its source.</summary>
/// <param name="Measure">What is counted.</param>
/// <param name="Value">People, or square kilometres.</param>
/// <param name="AsOf">Date of the count, if known.</param>
/// <param name="Basis">How it was counted, if known.</param>
/// <param name="Sources">Ids of its sources.</param>
public sealed record Statistic(Measure Measure, decimal Value, HistoricDate? AsOf, StatisticBasis? Basis, IReadOnlyList<string> Sources);
