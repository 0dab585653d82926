using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Chitose.Exchange.Web.Tests.Staff.Rights;

/// <summary>An address of the staff area as the program knows it.</summary>
internal sealed partial record StaffRoute(string Method, string Pattern)
{
    /// <summary>Method and pattern, without what the parameters must look like.</summary>
    public string Name => $"{Method} {Parameter().Replace(Pattern, match => $"{{{match.Groups["name"].Value}}}")}";

    /// <summary>The address with an entry, a language and the like that exist.</summary>
    public string Address => Parameter().Replace(Pattern, match => match.Groups["name"].Value switch
    {
        "number" => "1011",
        "lang" => "th",
        "id" when Pattern.Contains("questions", StringComparison.Ordinal) => "Q01",
        "save" or "draft" => Guid.Empty.ToString("N"),
        _ => "1",
    });

    /// <summary>Every address under <c>/staff</c>; HEAD is asked for as GET is.</summary>
    public static IReadOnlyList<StaffRoute> AllOf(IServiceProvider services) =>
    [
        .. from endpoint in services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
           let pattern = "/" + endpoint.RoutePattern.RawText?.TrimStart('/')
           where pattern == "/staff" || pattern.StartsWith("/staff/", StringComparison.Ordinal)
           from method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["ANY"]
           where method != "HEAD"
           orderby pattern, method
           select new StaffRoute(method, pattern),
    ];

    [GeneratedRegex(@"\{(?<name>\w+)[^}]*\}")]
    private static partial Regex Parameter();
}
