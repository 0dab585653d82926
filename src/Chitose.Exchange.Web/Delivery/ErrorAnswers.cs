using Chitose.Exchange.Storage;

namespace Chitose.Exchange.Web.Delivery;

/// <summary>How faults become error pages.</summary>
internal static class ErrorAnswers
{
    /// <summary>Where error pages are written; <c>{0}</c> is the status.</summary>
    public const string Path = "/error/{0}";

    /// <summary>New for each site: the framework keeps the site's own pipeline in it.</summary>
    public static ExceptionHandlerOptions Options() => new()
    {
        ExceptionHandlingPath = "/error/500",

        StatusCodeSelector = fault => fault switch
        {
            // What the reader's program did wrong is not a fault of ours.
            BadHttpRequestException bad => bad.StatusCode,
            _ when StoreFaults.MayPass(fault) => StatusCodes.Status503ServiceUnavailable,
            _ => StatusCodes.Status500InternalServerError,
        },
    };
}
