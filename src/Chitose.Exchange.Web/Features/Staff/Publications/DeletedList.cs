using System.Globalization;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.Features.Staff.Reviews;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.Publications;

public sealed record DeletedList(StaffFrame Frame) : StaffPage(Frame)
{
    /// <summary>What has just been done.</summary>
    public required string? Done { get; init; }

    /// <summary>The draft of what has just been brought back.</summary>
    public required (string Address, string Text)? Opens { get; init; }

    public required IReadOnlyList<DeletedLine> Entries { get; init; }

    /// <param name="entries">The latest first.</param>
    /// <param name="deleted">What has just been deleted.</param>
    /// <param name="back">What has just been brought back.</param>
    /// <param name="now">UTC.</param>
    /// <param name="reader">The interface's language.</param>
    public static DeletedList For(IEnumerable<DeletedEntry> entries, DeletedEntry? deleted, Draft? back, DateTime now, Language reader)
    {
        var words = PublicationsWords.In(reader);
        return new DeletedList(new StaffFrame(words.DeletedTitle)
        {
            Place = StaffPlace.Reviews,
            Crumbs =
            [
                new Crumb(ShellWords.In(reader).PlaceDashboard, "/staff"),
                new Crumb(ShellWords.In(reader).PlaceReviews, ReviewsController.Address),
            ],
        })
        {
            Done = deleted is not null ? words.DoneDeleted(title: deleted.Title) : back is not null ? words.DoneBroughtBack(title: back.Title) : null,
            Opens = back is null ? null : (EditorPlace.Of(back.Number), words.OpenBroughtBack(title: back.Title)),
            Entries =
            [
                .. entries.Select(entry => new DeletedLine(
                    entry.Title,
                    words.DeletedLine(name: entry.DeletedBy.Name, time: StaffTime.Write(entry.DeletedAt, now, reader)),
                    words.Quoted(text: entry.Reason),
                    words.DeletedUntil(time: StaffTime.Write(entry.DeletedAt + DeletedEntry.Kept, now, reader)),
                    string.Create(CultureInfo.InvariantCulture, $"/staff/deleted/{entry.Number}/restoration"),
                    words.BringBack(title: entry.Title))),
            ],
        };
    }
}
