using System.Globalization;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Features.Staff.Reviews;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>Tells where a draft is on its way to the public.</summary>
internal static class EntryNotes
{
    public static IReadOnlyList<EntryNote> Of(WorkingCopy copy, Language edited, Language reader)
    {
        var words = EntriesWords.In(reader);
        var notes = new List<EntryNote>();
        if (copy.Draft is { } draft)
        {
            notes.AddRange(Of(draft, words, reader));
        }

        if (copy.Entry.TextIn(edited) is null)
        {
            notes.Add(new EntryNote("", "info", words.NoteMissing(language: ShellWords.In(reader).NameOf(edited))));
        }

        return notes;
    }

    public static EntryNote Of(DraftSave aside, Language reader)
    {
        var words = EntriesWords.In(reader);
        return new EntryNote("warn", "merge", words.NoteAside(time: SaveTime.DayAndClock(aside.SavedAt, reader)))
        {
            LinkAddress = JoiningPages.AddressOf(aside),
            LinkText = words.ToJoining,
        };
    }

    private static IEnumerable<EntryNote> Of(Draft draft, EntriesWords words, Language reader)
    {
        if (draft is { SentBackBy: { } by, SentBackAt: { } sentBack })
        {
            var time = SaveTime.DayAndClock(sentBack, reader);
            var text = by.IsProgram ? ReviewsWords.In(reader).SentBackProgramNote(time: time) : words.NoteSentBack(name: by.Name, time: time);
            yield return new EntryNote("warn", "info", text) { Quote = ReviewTexts.CommentOf(draft, reader) };
        }

        if (draft is { State: DraftState.InReview, AskedBy: { } asker, AskedAt: { } asked })
        {
            yield return new EntryNote("", "clock", words.NoteInReview(name: asker.Name, time: SaveTime.DayAndClock(asked, reader))) { Quote = draft.Reason };
        }

        if (draft is { State: DraftState.Scheduled, PublishAt: { } at })
        {
            yield return new EntryNote("warn", "cal", words.NoteScheduled(time: SaveTime.DayAndClock(at, reader)))
            {
                LinkAddress = string.Create(CultureInfo.InvariantCulture, $"/staff/entries/{draft.Number}/review"),
                LinkText = words.ToSchedule,
            };
        }
    }
}
