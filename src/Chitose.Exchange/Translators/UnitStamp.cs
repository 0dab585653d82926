using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Chitose.Exchange.Comparing;

namespace Chitose.Exchange.Translators;

/// <summary>
/// What a translator had to work from. It travels with the words and comes back with them, so that words made from an older Japanese,
/// or written over by someone else meanwhile, are known.
/// </summary>
/// <param name="Japanese">Fingerprint of the whole Japanese text, as <see cref="Editing.SourceFingerprint"/>.</param>
/// <param name="Source">Fingerprint of the Japanese of this unit.</param>
/// <param name="Target">Fingerprint of the translation that stood there.</param>
public readonly partial record struct UnitStamp(string Japanese, string Source, string Target)
{
    private const int HashBytes = 6;

    /// <summary>Space, width and markup do not count.</summary>
    public static string OfSource(string words) => Hash(NormalizedText.Of(words));

    public static string OfTarget(string words) => Hash(words);

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    public static bool TryParse(string? text, out UnitStamp stamp)
    {
        var match = Form().Match(text?.Trim() ?? "");
        stamp = match.Success ? new UnitStamp(match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value) : default;
        return match.Success;
    }

    /// <summary>Begins with letters, so that no spreadsheet takes it for a number.</summary>
    public override string ToString() => $"ja-{Japanese}-{Source}-{Target}";

    private static string Hash(string words) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)).AsSpan(0, HashBytes));

    [GeneratedRegex("^ja-([0-9a-f]{24})-([0-9a-f]{12})-([0-9a-f]{12})$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
