namespace Chitose.Exchange.Editing;

/// <summary>Which lines of the log are asked for; null for any.</summary>
/// <param name="Account">Of one person, by what they sign in with, whatever their name was at the time.</param>
/// <param name="Action">Of one kind.</param>
/// <param name="Day">Of one day in Chitose.</param>
public sealed record AuditFilter(string? Account = null, string? Action = null, DateOnly? Day = null);
