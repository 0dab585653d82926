using System.Data.Common;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Delivery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Machines;

/// <summary>One word for whoever watches the machine (security requirements 9.3).</summary>
[AllowAnonymous]
public sealed class HealthController(StoreHealth health, ILogger<HealthController> log) : Controller
{
    private const string Well = "ok";

    /// <summary>The process runs.</summary>
    [Read("/healthz")]
    public IActionResult Process() => Content(Well);

    /// <summary>The store holds content, can be written, and has the tables that this program knows.</summary>
    [Read("/readyz")]
    public async Task<IActionResult> Store(CancellationToken cancel)
    {
        try
        {
            return await health.IsReadyAsync(cancel) ? Content(Well) : Unready();
        }
        catch (Exception fault) when (fault is DbException or IOException)
        {
            log.LogError(fault, "The store is not ready");
            return Unready();
        }
    }

    private static ContentResult Unready() => new() { Content = "unready", ContentType = "text/plain", StatusCode = StatusCodes.Status503ServiceUnavailable };
}
