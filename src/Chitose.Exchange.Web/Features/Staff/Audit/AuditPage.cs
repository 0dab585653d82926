using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.Audit;

/// <summary>A page of the log, the newest first.</summary>
public sealed record AuditPage(StaffFrame Frame) : StaffPage(Frame)
{
    public required AuditQuery Query { get; init; }

    public required IReadOnlyList<(string Value, string Name)> People { get; init; }

    public required IReadOnlyList<(string Value, string Name)> Actions { get; init; }

    public required IReadOnlyList<AuditLine> Lines { get; init; }

    /// <summary>Address of the older lines; null at the end.</summary>
    public required string? Older { get; init; }

    /// <summary>Address of the newest lines; null on the first page.</summary>
    public required string? Newest { get; init; }

    public required string Download { get; init; }

    public bool IsFiltered => Query.ToFilter() != new AuditFilter();

    public static AuditPage For(AuditQuery query, IEnumerable<Person> people, IReadOnlyList<AuditLine> lines, int? last, Language reader)
    {
        var words = AuditWords.In(reader);
        return new AuditPage(new StaffFrame(words.Title) { Place = StaffPlace.Audit })
        {
            Query = query,
            People = [.. people.Select(person => (person.Account, person.IsProgram ? words.NameOf(person) : $"{person.Name} ({person.Account})"))],
            Actions = [.. AuditNames.AllActions.Select(action => (action, words.NameOf(action)))],
            Lines = lines,
            Older = last is null ? null : query.AddressOf(AuditController.Address, last),
            Newest = query.Before is null ? null : query.AddressOf(AuditController.Address),
            Download = query.AddressOf(AuditController.FileAddress),
        };
    }
}
