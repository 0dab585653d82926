namespace Chitose.Exchange.Photos;

/// <summary>Says that a photo stands on a page.</summary>
/// <param name="Page">Number of the page.</param>
/// <param name="Position">Place among the photos of that page, from 1: the first stands at its head.</param>
public sealed record PhotoPlace(int Page, int Position);
