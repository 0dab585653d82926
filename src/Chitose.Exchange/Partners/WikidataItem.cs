using System.Text.RegularExpressions;

namespace Chitose.Exchange.Partners;

/// <param name="Id">As <c>Q39450</c>.</param>
/// <param name="Checked">Whether a person has compared the item; only then is it given to search engines (site conventions J2).</param>
public sealed partial record WikidataItem(string Id, bool Checked)
{
    public string Address => $"https://www.wikidata.org/entity/{Id}";

    public static bool IsId(string text) => Pattern().IsMatch(text);

    [GeneratedRegex(@"^Q[1-9][0-9]{0,11}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
