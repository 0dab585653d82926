using Chitose.Exchange.Entries;

namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>A link to a page elsewhere, with its words in each language.</summary>
public sealed class LinkRow
{
    public string? Url { get; set; }

    /// <summary>By the segment of the language.</summary>
    public Dictionary<string, string?> Text { get; set; } = [];

    public bool IsEmpty => string.IsNullOrWhiteSpace(Url) && Text.Values.All(string.IsNullOrWhiteSpace);

    internal static LinkRow Of(RelatedLink link) => new() { Url = link.Url, Text = Localized.FormOf(link.Text) };

    internal RelatedLink? Read(int index, FormReading reading)
    {
        var address = reading.Address($"links-{index}", Url, null);
        var text = Localized.Read(Text);
        if (address is null || text is null)
        {
            if (address is not null || reading.Faults.All(fault => fault.Field != $"links-{index}"))
            {
                reading.Refuse($"links-{index}", reading.Words.FaultLink);
            }

            return null;
        }

        return new RelatedLink(address, text);
    }
}
