namespace Chitose.Exchange.Web.Delivery;

/// <summary>How faults become error pages.</summary>
internal static class ErrorAnswers
{
    /// <summary>Where error pages are written; <c>{0}</c> is the status.</summary>
    public const string Path = "/error/{0}";

    public static readonly ExceptionHandlerOptions Options = new()
    {
        ExceptionHandlingPath = "/error/500",

        // What the reader's program did wrong is not a fault of ours.
        StatusCodeSelector = fault => fault is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError,
    };
}
