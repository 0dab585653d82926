using System.Collections.Concurrent;
using System.Globalization;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Tests.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Tests.Editing;

/// <summary>Many people save one entry at the same moment, on a real file (security requirements 8.1).</summary>
public sealed class RacingSavesTests
{
    private const int Writers = 10;
    private const int SavesEach = 100;

    [Fact]
    public async Task Of_a_thousand_racing_saves_none_writes_over_another_in_silence_and_none_is_lost()
    {
        using var store = await TempStore.CreateAsync();
        await store.ImportAsync(Cast.Content(Cast.Anchorage()));
        var (taken, aside) = (new ConcurrentBag<string>(), new ConcurrentBag<string>());

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => WriteAsync(store, writer, taken, aside))));

        await using var db = store.Connect();
        var draft = await db.Drafts.SingleAsync();
        var saves = await db.DraftSaves.ToListAsync();
        var words = draft.Read().TextIn(Language.Japanese)!.Body.Markdown.Split('\n').ToHashSet();
        Assert.Equal(Writers * SavesEach, taken.Count + aside.Count);
        Assert.NotEmpty(aside);
        Assert.All(taken, word => Assert.Contains(word, words));
        Assert.All(aside, word => Assert.DoesNotContain(word, words));
        Assert.Equal(aside.Order(), saves.Where(save => save.IsAside).Select(LastWord).Order());
        Assert.Equal(taken.Count, saves.Count(save => !save.IsAside));
    }

    /// <summary>Each writer adds a line of their own to what they read, again and again, as fast as they can.</summary>
    private static async Task WriteAsync(TempStore store, int writer, ConcurrentBag<string> taken, ConcurrentBag<string> aside)
    {
        var by = new Person(string.Create(CultureInfo.InvariantCulture, $"writer{writer}@example.jp"), "Writer");
        for (var save = 0; save < SavesEach; save++)
        {
            await using var db = store.Connect();
            var desk = new DraftDesk(db, new AuditLog(db, store.Clock), store.Clock);
            var copy = (await desk.OpenAsync(1011, default))!;
            var word = string.Create(CultureInfo.InvariantCulture, $"word-{writer}-{save}");
            copy.Entry.TextIn(Language.Japanese)!.Body.Markdown += $"\n{word}";
            (await desk.SaveAsync(copy.Entry, copy.Basis, by, isAutomatic: false, default) is SaveOutcome.Saved ? taken : aside).Add(word);
        }
    }

    private static string LastWord(DraftSave save) => EntryJson.Read(save.Json).TextIn(Language.Japanese)!.Body.Markdown.Split('\n')[^1];
}
