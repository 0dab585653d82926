namespace Chitose.Exchange.Web.Features.Staff.Translations;

/// <summary>A text that now has words from a file in its draft.</summary>
/// <param name="Title">Which text: アンカレジ市（英語）.</param>
/// <param name="Open">What the link to it says.</param>
/// <param name="Address">Its editor.</param>
/// <param name="Rows">How many rows were taken.</param>
/// <param name="IsComplete">Whether all of it came back.</param>
public sealed record TakenText(string Title, string Open, string Address, string Rows, bool IsComplete);
