using System.Globalization;
using Chitose.Exchange.Entries;

namespace Chitose.Exchange.Editing;

/// <summary>An entry as it was once: published, or saved as a draft within the last thirty days.</summary>
/// <param name="Key">Names it in an address: <c>7</c> for 第7版, <c>d12</c> for a saved draft.</param>
/// <param name="Edition">第7版; null for a saved draft.</param>
/// <param name="At">UTC.</param>
/// <param name="By">Who published or saved it.</param>
/// <param name="Entry">A copy that may be changed.</param>
public sealed record HistoryVersion(string Key, int? Edition, DateTime At, Person By, Entry Entry)
{
    private const char DraftMark = 'd';

    public static string KeyOf(int edition) => edition.ToString(CultureInfo.InvariantCulture);

    public static string KeyOf(DraftSave save) => string.Create(CultureInfo.InvariantCulture, $"{DraftMark}{save.Id}");

    /// <summary>Reads a key: the number of an edition, or the id of a saved draft.</summary>
    internal static (int? Edition, int? Save) Read(string? key)
    {
        var isDraft = key?.StartsWith(DraftMark) == true;
        return int.TryParse(isDraft ? key![1..] : key, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? isDraft ? (null, number) : (number, null)
            : (null, null);
    }
}
