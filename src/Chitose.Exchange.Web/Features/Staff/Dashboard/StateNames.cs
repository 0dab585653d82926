using Chitose.Exchange.Languages;
using Chitose.Exchange.Overview;

namespace Chitose.Exchange.Web.Features.Staff.Dashboard;

/// <summary>How states are spelled in an address, and shown.</summary>
internal static class StateNames
{
    private static readonly (EntryState State, string Name)[] All =
    [
        (EntryState.Published, "pub"), (EntryState.Draft, "draft"), (EntryState.InReview, "review"), (EntryState.Scheduled, "sched"),
        (EntryState.Outdated, "old"), (EntryState.Missing, "none"), (EntryState.Withdrawn, "off"), (EntryState.OpenQuestion, "fact"),
    ];

    public static EntryState? Find(string? name) => All.Where(state => state.Name == name).Select(state => (EntryState?)state.State).FirstOrDefault();

    public static string NameOf(EntryState state) => All.First(other => other.State == state).Name;

    public static StaffSign SignOf(EntryState state, Language language) => state switch
    {
        EntryState.Published => StaffSign.Published(language),
        EntryState.Draft => StaffSign.Draft(language),
        EntryState.InReview => StaffSign.InReview(language),
        EntryState.Scheduled => StaffSign.Scheduled(language),
        EntryState.Outdated => StaffSign.Outdated(language),
        EntryState.Missing => StaffSign.Missing(language),
        EntryState.Withdrawn => StaffSign.Withdrawn(language),
        _ => StaffSign.OpenQuestion(language),
    };

    /// <summary>What readers see, and under it what is being written.</summary>
    public static IReadOnlyList<StaffSign> SignsOf(MatrixCell cell, Language language) =>
        [.. from state in new[] { cell.Seen, cell.Work } where state is not null select SignOf(state.Value, language)];
}
