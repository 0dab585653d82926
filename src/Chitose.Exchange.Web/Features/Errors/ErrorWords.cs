using Chitose.Exchange.Web.Resources;

namespace Chitose.Exchange.Web.Features.Errors;

internal static class ErrorWords
{
    public static (string Heading, string Text) Of(int status, string reference, Words words) => status switch
    {
        StatusCodes.Status404NotFound => (words.NotFoundTitle, words.NotFoundText),
        StatusCodes.Status410Gone => (words.GoneTitle, words.GoneText),
        StatusCodes.Status403Forbidden => (words.ForbiddenTitle, words.ForbiddenText),
        StatusCodes.Status405MethodNotAllowed => (words.NotAllowedTitle, words.NotAllowedText),
        StatusCodes.Status413PayloadTooLarge or StatusCodes.Status414UriTooLong or StatusCodes.Status431RequestHeaderFieldsTooLarge => (words.TooLargeTitle, words.TooLargeText),
        StatusCodes.Status415UnsupportedMediaType => (words.UnsupportedTitle, words.UnsupportedText),
        StatusCodes.Status429TooManyRequests => (words.TooManyTitle, words.TooManyText),
        StatusCodes.Status503ServiceUnavailable => (words.UnavailableTitle, words.UnavailableText),
        >= StatusCodes.Status500InternalServerError => (words.ServerErrorTitle, words.ServerErrorText(reference: reference)),
        _ => (words.BadRequestTitle, words.BadRequestText),
    };
}
