using System.Globalization;
using System.Text.RegularExpressions;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Glossary;

/// <summary>
/// Names that a line must not end within. Thai has no spaces between words, and programs that set lines by a dictionary find no foreign
/// names in it: they break แองเคอ|เรจ anywhere. Other languages need no help.
/// </summary>
public sealed class HeldNames
{
    /// <summary>Longer names may break, or they would not fit a narrow screen. Vowels and tone marks above and below take no room.</summary>
    private const int MostLetters = 14;

    private const string City = "เมือง";

    private readonly Regex? _names;

    /// <param name="names">All proper names of the site.</param>
    public HeldNames(IEnumerable<LocalizedText> names)
    {
        var held = names.Select(name => name.In(Language.Thai))
            .Where(name => name.Language == Language.Thai)
            .SelectMany(name => new[] { name.Text, name.Text.StartsWith(City, StringComparison.Ordinal) ? name.Text[City.Length..] : "" })
            .Where(name => name.Length > 1 && name.Count(letter => char.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark) <= MostLetters)
            .Distinct()
            .OrderByDescending(name => name.Length)
            .Select(Regex.Escape)
            .ToList();
        _names = held.Count == 0 ? null : new Regex(string.Join('|', held), RegexOptions.CultureInvariant);
    }

    /// <summary>Where such names stand in a text, in its order.</summary>
    public IReadOnlyList<(int Start, int Length)> In(string text, Language language) =>
        _names is null || language != Language.Thai ? [] : [.. _names.Matches(text).Select(name => (name.Index, name.Length))];
}
