using Chitose.Exchange.Editing;

namespace Chitose.Exchange.Web.Features.Staff.Audit;

/// <summary>The filter as it stands in the address.</summary>
public sealed record AuditQuery(string? Person = null, string? Action = null, string? Day = null, int? Before = null)
{
    public AuditFilter ToFilter() => new(
        string.IsNullOrWhiteSpace(Person) ? null : Person,
        string.IsNullOrWhiteSpace(Action) ? null : Action,
        FormDay.ReadDay(Day));

    /// <summary>The same filter in an address.</summary>
    public string AddressOf(string path, int? before = null)
    {
        (string Name, string? Value)[] parts = [("person", Person), ("action", Action), ("day", Day), ("before", before is { } id ? $"{id}" : null)];
        var query = string.Join('&', parts.Where(part => !string.IsNullOrWhiteSpace(part.Value)).Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value!)}"));
        return query.Length == 0 ? path : $"{path}?{query}";
    }
}
