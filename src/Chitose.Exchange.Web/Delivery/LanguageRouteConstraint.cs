using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Web.Delivery;

/// <summary>First segment of a public address: one of the five languages, nothing else.</summary>
public sealed class LanguageRouteConstraint : IRouteConstraint
{
    public const string Name = "language";

    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        values.TryGetValue(routeKey, out var value) && Language.Find(value as string) is not null;
}
