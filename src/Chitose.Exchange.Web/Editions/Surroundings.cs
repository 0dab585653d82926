using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Resources;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Chitose.Exchange.Web.Editions;

/// <summary>
/// The language of the part of a page that is being written: the reader's, or Japanese within a main text that is not translated.
/// </summary>
public static class Surroundings
{
    private const string Key = "surroundings";

    public static Language Of(ViewContext view) => view.ViewData[Key] as Language ?? Readers.Of(view.HttpContext);

    public static Words WordsOf(ViewContext view) => Words.In(Of(view));

    /// <summary>Says in which language the rest of a view is written.</summary>
    public static void Set(ViewContext view, Language language) => view.ViewData[Key] = language;
}
