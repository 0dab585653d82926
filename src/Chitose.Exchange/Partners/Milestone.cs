using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Partners;

/// <summary>A round anniversary of an agreement.</summary>
public sealed record Milestone(int Years, HistoricDate Date);
