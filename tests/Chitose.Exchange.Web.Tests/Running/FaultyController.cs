using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Tests.Running;

/// <summary>Fails on every request, with a message that no reader may see.</summary>
[AllowAnonymous]
public sealed class FaultyController : Controller
{
    public const string Secret = "Password=hunter2 in /srv/secret.db";

    [AcceptVerbs("GET", "HEAD", Route = "{lang:language}/fault")]
    [AcceptVerbs("GET", "HEAD", Route = "fault")]
    public IActionResult Show() => throw new InvalidOperationException($"{Secret} at {Request.Path}");
}
