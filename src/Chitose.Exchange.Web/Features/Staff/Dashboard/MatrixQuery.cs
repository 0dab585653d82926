using System.Globalization;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Overview;

namespace Chitose.Exchange.Web.Features.Staff.Dashboard;

/// <summary>What the address of the dashboard asks for. Anything not understood asks for nothing.</summary>
public sealed record MatrixQuery
{
    /// <summary>As a person, whoever is signed in.</summary>
    public const string Me = "me";

    public string? Kind { get; init; }

    public string? Lang { get; init; }

    public string? State { get; init; }

    public string? Person { get; init; }

    public string? Page { get; init; }

    public MatrixFilter ToFilter(Person me) => new()
    {
        Kind = Enum.TryParse<EntryKind>(Kind, ignoreCase: true, out var kind) && Enum.IsDefined(kind) ? kind : null,
        Language = Language.Find(Lang),
        State = StateNames.Find(State),
        Person = string.IsNullOrEmpty(Person) ? null : Person == Me ? me.Account : Person,
        Page = int.TryParse(Page, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is > 0 and < 10_000 ? page : 1,
    };

    /// <summary>Address of the dashboard that asks for this.</summary>
    public string Address()
    {
        (string Name, string? Value)[] values = [("kind", Kind), ("lang", Lang), ("state", State), ("person", Person), ("page", Page)];
        var query = string.Join('&', values.Where(value => !string.IsNullOrEmpty(value.Value)).Select(value => $"{value.Name}={Uri.EscapeDataString(value.Value!)}"));
        return query.Length == 0 ? "/staff" : $"/staff?{query}";
    }
}
