using Microsoft.AspNetCore.Mvc.Routing;

namespace Chitose.Exchange.Web.Delivery;

/// <summary>An address that can be read: GET and HEAD, nothing else.</summary>
public sealed class ReadAttribute(string template) : HttpMethodAttribute(["GET", "HEAD"], template);
