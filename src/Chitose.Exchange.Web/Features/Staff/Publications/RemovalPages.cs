using System.Globalization;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.Features.Staff.Reviews;
using Chitose.Exchange.Web.Resources.Staff;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Web.Features.Staff.Publications;

/// <summary>Writes the pages that ask before a draft or a page is taken away.</summary>
public sealed class RemovalPages(DraftDesk drafts, ExchangeDbContext db, TimeProvider clock)
{
    /// <returns>Null if readers do not see the entry.</returns>
    public async Task<RemovalPage?> WithdrawalAsync(int number, RemovalForm form, Language reader, CancellationToken cancel)
    {
        if (await drafts.OpenAsync(number, cancel) is not { Published: { } published } copy)
        {
            return null;
        }

        var words = PublicationsWords.In(reader);
        var planned = await db.PlannedWithdrawals.AsNoTracking().SingleOrDefaultAsync(withdrawal => withdrawal.Number == number, cancel);
        return new RemovalPage(FrameOf(words.WithdrawTitle(title: EntryTitle.Of(published, reader)), reader))
        {
            Address = AddressOf(number, "withdrawal"),
            Back = AddressOf(number, "review"),
            What = words.WithdrawWhat,
            Safe = words.WithdrawSafe,
            Instead = copy.Draft is { State: DraftState.Scheduled, PublishAt: { } at } ? words.WithdrawUnschedules(time: Time(at, reader)) : null,
            Button = words.WithdrawButton,
            Form = form,
            CanWait = true,
            Planned = planned is null ? null : words.Planned(time: Time(planned.At, reader)),
        };
    }

    /// <returns>Null if there is no such entry.</returns>
    public async Task<RemovalPage?> DeletionAsync(int number, RemovalForm form, Language reader, CancellationToken cancel)
    {
        if (await drafts.OpenAsync(number, cancel) is not { } copy)
        {
            return null;
        }

        var words = PublicationsWords.In(reader);
        return new RemovalPage(FrameOf(words.DeleteTitle(title: EntryTitle.Of(copy.Entry, reader)), reader))
        {
            Address = AddressOf(number, "deletion"),
            Back = AddressOf(number, "review"),
            What = words.DeleteWhat,
            Safe = words.DeleteSafe,
            Instead = copy.IsPublic ? words.DeleteInstead : null,
            Button = words.DeleteButton,
            Form = form,
        };
    }

    /// <returns>Null if there is no draft.</returns>
    public async Task<RemovalPage?> DiscardAsync(int number, Language reader, CancellationToken cancel)
    {
        if (await drafts.OpenAsync(number, cancel) is not { Draft: { } draft } copy)
        {
            return null;
        }

        var words = PublicationsWords.In(reader);
        return new RemovalPage(FrameOf(words.DiscardTitle(title: EntryTitle.Of(copy.Entry, reader)), reader))
        {
            Address = AddressOf(number, "discard"),
            Back = AddressOf(number, "review"),
            What = draft.SavedBy.IsProgram
                ? words.DiscardWhatProgram(time: Time(draft.SavedAt, reader))
                : words.DiscardWhat(name: draft.SavedBy.Name, time: Time(draft.SavedAt, reader)),
            Safe = copy.IsPublic ? words.DiscardSafe : words.DiscardNew,
            Button = words.DiscardButton,
            Version = draft.Version,
        };
    }

    private static StaffFrame FrameOf(string title, Language reader) => new(title)
    {
        Place = StaffPlace.Reviews,
        IsNarrow = true,
        Crumbs =
        [
            new Crumb(ShellWords.In(reader).PlaceDashboard, "/staff"),
            new Crumb(ShellWords.In(reader).PlaceReviews, ReviewsController.Address),
        ],
    };

    private static string AddressOf(int number, string verb) => string.Create(CultureInfo.InvariantCulture, $"/staff/entries/{number}/{verb}");

    private string Time(DateTime utc, Language reader) => StaffTime.Write(utc, clock.GetUtcNow().UtcDateTime, reader);
}
