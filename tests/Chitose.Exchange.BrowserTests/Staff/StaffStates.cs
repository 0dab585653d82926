using System.Text;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Media;
using Chitose.Exchange.Photos;
using Chitose.Exchange.Publishing;
using Chitose.Exchange.Tests.Media;
using Chitose.Exchange.Translators;
using Microsoft.Extensions.DependencyInjection;

namespace Chitose.Exchange.BrowserTests.Staff;

/// <summary>Entries in the states that pages show differently, made without the pages.</summary>
internal static class StaffStates
{
    public const int Faulty = 2010;
    public const int Scheduled = 2012;
    public const int Contested = 2014;
    public const int Deleted = 2017;
    public const int Outdated = 3006;
    public const int Withdrawn = 3005;

    private static readonly Person Writer = new("writer@example.jp", "佐藤 花子");
    private static readonly Person Publisher = new("publisher@example.jp", "田中 健");

    /// <summary>Everything that all see alike.</summary>
    public static Task PrepareAsync(Office office) => office.DoAsync(async services =>
    {
        await WriteAsync(services, Faulty, entry =>
        {
            entry.TextIn(Language.Japanese)!.Summary += "（新しい文）";
            entry.TextIn(Language.English)!.Body.Markdown = "More [here](https://example.org/).";
            entry.TextIn(Language.Thai)!.Title = "";
        });
        await WriteAsync(services, Scheduled, entry => entry.TextIn(Language.Japanese)!.Summary += "（新しい文）");
        await WriteAsync(services, Outdated, entry => entry.TextIn(Language.Japanese)!.Summary = "まったく新しい要約です。");
        await AskAsync(services, Faulty);
        await AskAsync(services, Scheduled);
        var later = office.Now.UtcDateTime.AddDays(30);
        Assert.IsType<PublishOutcome.Awaiting>(await services.GetRequiredService<PublicationSchedule>().ScheduleAsync(await OrderAsync(services, Scheduled), later, default));
        Assert.IsType<PublishOutcome.Done>(await services.GetRequiredService<Publication>().PublishAsync(await OrderAsync(services, Outdated), default));
        Assert.Equal(RemovalOutcome.Done, await services.GetRequiredService<Withdrawal>().WithdrawAsync(Withdrawn, Publisher, "まちがい", default));
    });

    /// <returns>For each person, where words wait that were written while somebody else saved, and where those wait whose entry was deleted meanwhile.</returns>
    public static Task<IReadOnlyList<(string Contested, string Orphaned)>> KeepAsideAsync(Office office, params Person[] people) => office.FromStoreAsync(async services =>
    {
        var desk = services.GetRequiredService<DraftDesk>();
        var (contested, doomed) = ((await desk.OpenAsync(Contested, default))!, (await desk.OpenAsync(Deleted, default))!);
        await WriteAsync(services, Contested, entry => entry.TextIn(Language.Japanese)!.Title = "かれらの名前");
        Assert.Equal(RemovalOutcome.Done, await services.GetRequiredService<Removal>().DeleteAsync(Deleted, Publisher, "まちがい", default));
        var addresses = new List<(string, string)>();
        foreach (var person in people)
        {
            addresses.Add((await KeepAsync(contested, person), await KeepAsync(doomed, person)));
        }

        return (IReadOnlyList<(string, string)>)addresses;

        async Task<string> KeepAsync(WorkingCopy stale, Person person)
        {
            stale.Entry.TextIn(Language.Japanese)!.Title = "わたしの名前";
            var outcome = await desk.SaveAsync(stale.Entry, stale.Basis, person, isAutomatic: false, default);
            return $"/staff/entries/{stale.Entry.Number}/joining/{outcome.Aside!.Version:N}";
        }
    });

    /// <returns>The page of a new photo without a description.</returns>
    public static Task<string> AddPhotoAsync(Office office) => office.FromStoreAsync(async services =>
    {
        using var upload = new MemoryStream(SamplePhotos.Landscape(700, 500));
        var answer = await services.GetRequiredService<PhotoIntake>().TakeAsync(upload, "photo.jpg", default);
        var photo = new Photo { Slug = "photo-to-read", Number = 0, File = answer.Photo!, Places = [new PhotoPlace(1015, 1)], Texts = [EntryText.Empty(Language.Source)] };
        Assert.IsType<SaveOutcome.Saved>(await services.GetRequiredService<DraftDesk>().StartAsync(photo, Writer, default));
        return $"/staff/photos/{photo.Number}";
    });

    /// <returns>A sheet of which one row can be taken and one cannot, since its Japanese has changed.</returns>
    public static Task<byte[]> TranslatedSheetAsync(Office office) => office.FromStoreAsync(async services =>
    {
        var pages = await services.GetRequiredService<TranslationNeeds>().ReadAsync(Language.English, default);
        var rows = pages.Single(page => page.Number == Outdated).Units.Take(2).Select((unit, place) =>
            $"{unit.Id},,,,,,Words of a translator {place},{(place == 0 ? unit.Stamp : "anotherStamp")}\n");
        return Encoding.UTF8.GetBytes("a,b,c,d,e,f,g,h\n" + string.Concat(rows));
    });

    private static async Task WriteAsync(IServiceProvider services, int number, Action<Entry> change)
    {
        var desk = services.GetRequiredService<DraftDesk>();
        var copy = (await desk.OpenAsync(number, default))!;
        change(copy.Entry);
        Assert.IsType<SaveOutcome.Saved>(await desk.SaveAsync(copy.Entry, copy.Basis, Writer, isAutomatic: false, default));
    }

    private static async Task AskAsync(IServiceProvider services, int number) =>
        Assert.True(await services.GetRequiredService<Reviews>().AskAsync(number, await VersionAsync(services, number), Writer, "古い文を直しました。", true, default));

    private static async Task<PublishOrder> OrderAsync(IServiceProvider services, int number) =>
        new() { Number = number, Version = await VersionAsync(services, number), Languages = [Language.Japanese], By = Publisher };

    private static async Task<Guid> VersionAsync(IServiceProvider services, int number) =>
        (await services.GetRequiredService<DraftDesk>().OpenAsync(number, default))!.Draft!.Version;
}
