using Chitose.Exchange.Content;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Media;
using Chitose.Exchange.Photos;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Tests.Media;
using Chitose.Exchange.Tests.Storage;

namespace Chitose.Exchange.Tests.Photos;

/// <summary>Photos in the store, and on their way in and out of it.</summary>
public sealed class PublishedPhotoTests
{
    [Fact]
    public async Task A_published_photo_is_found_with_its_places_and_by_its_file()
    {
        using var store = await TempStore.CreateAsync();
        await store.ImportAsync(Cast.Content(Cast.Anchorage()));
        await store.PublishAsync(Album.TreePlanting());

        var photo = Assert.Single(await store.ReadAsync(db => new PublishedContent(db).PhotosAsync(default)));
        var plans = new QueryPlans();
        await using var db = store.Connect(plans);
        var found = Assert.Single(await new PublishedContent(db).PhotosOfFileAsync(photo.File.Id, default));

        Assert.Equal(EntryJson.Write(Album.TreePlanting()), EntryJson.Write(photo));
        Assert.Equal(5001, found.Number);
        Assert.Contains(plans.Steps, step => step.Contains("IX_Entries_FileId", StringComparison.Ordinal));
        Assert.Empty(await store.ReadAsync(db => new PublishedContent(db).PhotosOfFileAsync("ffffffffffffffffffffffffffffffff", default)));
    }

    [Fact]
    public async Task A_photo_has_a_number_but_no_page()
    {
        using var store = await TempStore.CreateAsync();
        await store.ImportAsync(Cast.Content(Cast.Anchorage()));
        await store.PublishAsync(Album.TreePlanting());

        Assert.Null(await store.ReadAsync(db => new PublishedContent(db).NumberedAsync(5001, default)));
        Assert.DoesNotContain(await store.ReadAsync(db => new PublishedContent(db).TranslationsAsync(default)), page => page.Key.Number == 5001);
        Assert.Equal("アンカレジ市", (await store.ReadAsync(db => new PublishedContent(db).TitlesAsync(Language.Thai, default)))[1011]);
    }

    [Fact]
    public async Task The_first_photo_gets_the_first_number_of_photos()
    {
        using var store = await TempStore.CreateAsync();
        await using var db = store.Connect();
        var desk = new DraftDesk(db, new AuditLog(db, store.Clock), store.Clock);

        var saved = Assert.IsType<SaveOutcome.Saved>(await desk.StartAsync(Album.TreePlanting(), new Person("a@example.jp", "A"), default));

        Assert.Equal(5001, saved.Draft.Number);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_withdrawn_consent_stays_withdrawn_until_another_is_given(bool isRecordKept)
    {
        using var store = await TempStore.CreateAsync();
        var withdrawn = Album.TreePlanting();
        withdrawn.Consent = withdrawn.Consent! with { Withdrawn = new DateOnly(2026, 11, 24) };
        await store.PublishAsync(withdrawn);

        var older = Album.TreePlanting();
        older.Focus = Focus.Top;
        older.Consent = isRecordKept ? older.Consent : null;
        await store.PublishAsync(older);
        var kept = Assert.Single(await store.ReadAsync(db => new PublishedContent(db).PhotosAsync(default)));
        var renewed = Album.TreePlanting();
        renewed.Consent = new PhotoConsent("同意書 令和8-国際-3");
        await store.PublishAsync(renewed);
        var anew = Assert.Single(await store.ReadAsync(db => new PublishedContent(db).PhotosAsync(default)));

        Assert.Equal((Focus.Top, withdrawn.Consent.Withdrawn), (kept.Focus, kept.Consent!.Withdrawn));
        Assert.Null(anew.Consent!.Withdrawn);
    }

    [Fact]
    public async Task Photos_go_out_as_files_and_come_back_the_same()
    {
        using var folder = new TempFolder();
        using var from = await StoreWithPhoto.CreateAsync();
        using var to = await StoreWithPhoto.EmptyAsync();
        await from.ExportAsync(folder.Path);

        Assert.Equal(0, await from.ImportAsync(folder.Path));
        Assert.True(await to.ImportAsync(folder.Path) > 0);

        var (before, after) = (await from.PhotoAsync(), await to.PhotoAsync());
        Assert.NotEqual(before.File.Id, after.File.Id);
        after.File = before.File;
        Assert.Equal(EntryJson.Write(before), EntryJson.Write(after));
    }

    [Fact]
    public async Task A_folder_whose_photo_is_no_photo_is_refused_whole()
    {
        using var folder = new TempFolder();
        using var from = await StoreWithPhoto.CreateAsync();
        using var to = await StoreWithPhoto.EmptyAsync();
        await from.ExportAsync(folder.Path);
        var original = Path.Combine(folder.Path, "photos", "k7w2m9", "original.jpg");

        await File.WriteAllTextAsync(original, "<script>");
        var fault = await Assert.ThrowsAsync<ContentException>(() => to.ImportAsync(folder.Path));
        File.Delete(original);
        var missing = await Assert.ThrowsAsync<ContentException>(() => to.ImportAsync(folder.Path));

        Assert.Contains("photos/k7w2m9/original.jpg:1: cannot be taken as a photo: OtherType.", fault.Message, StringComparison.Ordinal);
        Assert.Contains("photos/k7w2m9/original.jpg:1: is missing", missing.Message, StringComparison.Ordinal);
        Assert.Empty(to.Media.Ids());
    }

    [Fact]
    public async Task Files_that_nothing_speaks_of_are_cleared_away_after_a_day()
    {
        using var store = await StoreWithPhoto.CreateAsync();
        var (kept, left) = ((await store.PhotoAsync()).File.Id, await store.TakeAsync(SamplePhotos.Png(60, 40)));
        store.Store.Clock.SetUtcNow(DateTimeOffset.UtcNow);

        Assert.Equal(0, await store.ClearAsync());
        store.Store.Clock.Advance(PhotoFiles.LeftAlone + TimeSpan.FromMinutes(1));
        Assert.Equal(1, await store.ClearAsync());

        Assert.Equal([kept], store.Media.Ids());
        Assert.NotEqual(kept, left.Id);
    }

    [Fact]
    public async Task Files_of_a_draft_stay_whatever_their_age()
    {
        using var store = await StoreWithPhoto.EmptyAsync();
        await using var db = store.Store.Connect();
        var desk = new DraftDesk(db, new AuditLog(db, store.Store.Clock), store.Store.Clock);
        await desk.StartAsync(Album.TreePlanting(await store.TakeAsync(SamplePhotos.Png(60, 40))), new Person("a@example.jp", "A"), default);
        store.Store.Clock.SetUtcNow(DateTimeOffset.UtcNow + TimeSpan.FromDays(400));

        Assert.Equal(0, await store.ClearAsync());
    }
}
