using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.Resources;

namespace Chitose.Exchange.Web.Features.Errors;

/// <summary>An error page that needs nothing from the store.</summary>
public sealed record BareErrorPage(string Heading, string Text, Language Language)
{
    /// <summary>The emergency notice, if one was up when the store could last be read.</summary>
    public EmergencyBanner? Banner { get; init; }

    public static BareErrorPage For(int status, string reference, Language language)
    {
        var (heading, text) = ErrorWords.Of(status, reference, Words.In(language));
        return new BareErrorPage(heading, text, language);
    }
}
