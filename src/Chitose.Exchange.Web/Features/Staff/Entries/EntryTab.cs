using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>A language of the entry as a button that saves and moves there.</summary>
public sealed record EntryTab(Language Language, string Name, StaffSign State, int Findings, bool IsCurrent)
{
    /// <summary>Work in progress, if there is any; else what readers see.</summary>
    public static StaffSign StateOf(WorkingCopy copy, Language language, IReadOnlyList<Language> changed, Language reader)
    {
        if (copy.Draft is { } draft && changed.Contains(language))
        {
            return draft.State switch
            {
                DraftState.InReview => StaffSign.InReview(reader),
                DraftState.Scheduled => StaffSign.Scheduled(reader),
                _ => StaffSign.Draft(reader),
            };
        }

        return copy.Entry.TextIn(language) switch
        {
            null => StaffSign.Missing(reader),
            { IsOutdated: true } => StaffSign.Outdated(reader),
            _ when !copy.IsPublic => copy.Revision is null ? StaffSign.Draft(reader) : StaffSign.Withdrawn(reader),
            _ => StaffSign.Published(reader),
        };
    }
}
