using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Entries;

/// <summary>A page elsewhere that belongs to an entry.</summary>
/// <param name="Url">Whole address, http or https.</param>
/// <param name="Text">What is found there, in each language.</param>
public sealed record RelatedLink(string Url, LocalizedText Text)
{
    public const int AddressMaxLength = 2000;

    /// <summary>Whether a text is a whole address of the web.</summary>
    public static bool IsAddress(string text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";
}
