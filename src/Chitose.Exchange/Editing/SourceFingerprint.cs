using System.Security.Cryptography;
using System.Text;
using Chitose.Exchange.Comparing;
using Chitose.Exchange.Entries;

namespace Chitose.Exchange.Editing;

/// <summary>
/// Tells by content, not by time, whether two Japanese texts say the same. Space, width and markup do not count, nor do readings,
/// aliases and easy Japanese, which nobody translates.
/// </summary>
public static class SourceFingerprint
{
    private const int HashBytes = 12;

    public static string Of(EntryText japanese)
    {
        string?[] translated = [japanese.Title, japanese.ShortTitle, japanese.OfficialName, japanese.Headline, japanese.Lead, japanese.Summary, japanese.Body.Markdown];
        if (!string.IsNullOrEmpty(japanese.Alternative))
        {
            translated = [.. translated, japanese.Alternative];
        }

        var content = string.Join('\u001f', translated.Select(part => NormalizedText.Of(part ?? "")));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)).AsSpan(0, HashBytes));
    }

    /// <summary>Fingerprint of the Japanese of an entry; null if it has none yet.</summary>
    public static string? Of(Entry entry) => entry.TextIn(Languages.Language.Source) is { } japanese ? Of(japanese) : null;
}
