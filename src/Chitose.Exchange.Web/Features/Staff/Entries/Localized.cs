using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>A short text in each language, as fields by the segment of the language.</summary>
internal static class Localized
{
    public static Dictionary<string, string?> FormOf(LocalizedText? text) =>
        Language.All.ToDictionary(language => language.Segment, language => text?[language]);

    /// <returns>Null if nothing is written in any language.</returns>
    public static LocalizedText? Read(IReadOnlyDictionary<string, string?> typed)
    {
        var texts = from language in Language.All
                    let text = Typed.Line(typed.GetValueOrDefault(language.Segment))
                    where text.Length is > 0 and <= EntryText.TitleMaxLength
                    select KeyValuePair.Create(language, text);
        return texts.ToList() is { Count: > 0 } written ? new LocalizedText(written) : null;
    }
}
