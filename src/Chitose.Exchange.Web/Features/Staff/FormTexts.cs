using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Web.Features.Staff;

/// <summary>Words of five languages between a form and the store.</summary>
internal static class FormTexts
{
    private const int AddressMaxLength = 500;

    public static Dictionary<string, string?> Of(LocalizedText text) => text.Texts.ToDictionary(pair => pair.Key.Tag, pair => (string?)pair.Value);

    /// <summary>The texts that were typed, each in one line.</summary>
    public static LocalizedText Read(Dictionary<string, string?> texts) => new(
        from language in Language.All
        let text = texts.GetValueOrDefault(language.Tag)?.Trim().ReplaceLineEndings(" ")
        where !string.IsNullOrEmpty(text)
        select KeyValuePair.Create(language, text.Normalize()));

    public static string? ReadAddress(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    public static bool IsAddress(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps && uri.UserInfo.Length == 0 && address.Length <= AddressMaxLength;
}
