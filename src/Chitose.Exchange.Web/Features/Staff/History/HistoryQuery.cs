namespace Chitose.Exchange.Web.Features.Staff.History;

/// <summary>What is chosen on the page of an entry's history, by the keys of versions.</summary>
/// <param name="A">The one before.</param>
/// <param name="B">The one after.</param>
/// <param name="Restore">The one to bring back.</param>
public sealed record HistoryQuery(string? A = null, string? B = null, string? Restore = null);
