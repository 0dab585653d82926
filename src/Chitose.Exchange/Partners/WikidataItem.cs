namespace Chitose.Exchange.Partners;

/// <param name="Id">As <c>Q39450</c>.</param>
/// <param name="Checked">Whether a person has compared the item; only then is it given to search engines (site conventions J2).</param>
public sealed record WikidataItem(string Id, bool Checked);
