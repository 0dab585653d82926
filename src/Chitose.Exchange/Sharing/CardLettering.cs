namespace Chitose.Exchange.Sharing;

/// <summary>How a text of a card is written.</summary>
/// <param name="Size">In pixels.</param>
/// <param name="IsBold">Whether in bold letters.</param>
/// <param name="Color">As <c>#ffffff</c>.</param>
internal readonly record struct CardLettering(int Size, bool IsBold, string Color);
