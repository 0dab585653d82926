using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Web.Editions;

/// <summary>Which language stands for a page where none is asked for.</summary>
public static class Translations
{
    /// <summary>x-default: the English page where it is published, else the Japanese one.</summary>
    public static Language Default(IReadOnlyCollection<Language> translations) =>
        translations.Contains(Language.English) ? Language.English : Language.Source;
}
