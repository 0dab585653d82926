using System.Globalization;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Translators;

/// <summary>
/// Names a field of an entry in one language, or one paragraph of its text: <c>1011.en.title</c>, <c>1011.zh-Hans.body.3</c>. Stays
/// the same from file to file, and is a name as XML wants it.
/// </summary>
/// <param name="Number">Page number of the entry.</param>
/// <param name="Language">The language that is translated into.</param>
/// <param name="Field">As in <see cref="Editing.FieldPath"/>.</param>
/// <param name="Paragraph">Counted from 1 in the Japanese; null for a whole field.</param>
public readonly record struct UnitId(int Number, Language Language, string Field, int? Paragraph = null)
{
    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    public static bool TryParse(string? text, out UnitId id)
    {
        id = default;
        if (text?.Split('.') is not [var number, var tag, var field, .. var rest]
            || !TryCount(number, out var entry)
            || Language.WithTag(tag) is not { IsSource: false } language
            || TranslatedField.Named(field) is not { } known)
        {
            return false;
        }

        if (rest.Length == 0)
        {
            id = new UnitId(entry, language, field);
            return true;
        }

        if (!known.IsBody || rest.Length > 1 || !TryCount(rest[0], out var paragraph))
        {
            return false;
        }

        id = new UnitId(entry, language, field, paragraph);
        return true;
    }

    public override string ToString() => Paragraph is null
        ? string.Create(CultureInfo.InvariantCulture, $"{Number}.{Language.Tag}.{Field}")
        : string.Create(CultureInfo.InvariantCulture, $"{Number}.{Language.Tag}.{Field}.{Paragraph}");

    private static bool TryCount(string text, out int count) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count) && count > 0;
}
