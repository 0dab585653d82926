namespace Chitose.Exchange.Web.Features.OpenData;

/// <summary>Where a record comes from.</summary>
/// <param name="Title">Title in its own language.</param>
/// <param name="Url">Where it can be read.</param>
public sealed record DataSource(string Title, string? Url);
