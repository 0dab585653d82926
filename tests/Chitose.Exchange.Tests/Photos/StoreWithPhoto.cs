using Chitose.Exchange.Content;
using Chitose.Exchange.Media;
using Chitose.Exchange.Photos;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Tests.Media;
using Chitose.Exchange.Tests.Storage;

namespace Chitose.Exchange.Tests.Photos;

/// <summary>A store with the repository's content, one photo and its files.</summary>
internal sealed class StoreWithPhoto : IDisposable
{
    private StoreWithPhoto(TempStore store) => (Store, Media) = (store, new MediaFolder(store.Folder));

    public TempStore Store { get; }

    public MediaFolder Media { get; }

    public static async Task<StoreWithPhoto> EmptyAsync() => new(await TempStore.CreateAsync());

    public static async Task<StoreWithPhoto> CreateAsync()
    {
        var store = await EmptyAsync();
        await store.Store.ImportAsync(ContentFolder.Read(Repository.Content).Content);
        await store.Store.PublishAsync(Album.TreePlanting(await store.TakeAsync(SamplePhotos.Landscape(600, 400))));
        return store;
    }

    public async Task<StoredPhoto> TakeAsync(byte[] content)
    {
        using var upload = new MemoryStream(content);
        var answer = await new PhotoIntake(Media).TakeAsync(upload, content[0] == 0xFF ? "photo.jpg" : "photo.png", default);
        return answer.Photo ?? throw new InvalidOperationException($"{answer.Refusal}");
    }

    public async Task<Photo> PhotoAsync() => Assert.Single(await Store.ReadAsync(db => new PublishedContent(db).PhotosAsync(default)));

    public async Task ExportAsync(string folder)
    {
        await using var db = Store.Connect();
        var content = await new ContentExporter(db).ExportAsync(default);
        ContentFolder.Write(content, folder);
        Originals(db).Write(content, folder);
    }

    public async Task<int> ImportAsync(string folder)
    {
        var (content, faults) = ContentFolder.Read(folder);
        ContentException.ThrowIfAny(faults);
        await using var db = Store.Connect();
        await Originals(db).TakeInAsync(content, folder, default);
        return await Store.ImportAsync(content);
    }

    public async Task<int> ClearAsync()
    {
        await using var db = Store.Connect();
        return await new PhotoFiles(db, Media, Store.Clock).ClearAsync(default);
    }

    public void Dispose() => Store.Dispose();

    private PhotoOriginals Originals(ExchangeDbContext db) => new(db, Media, new PhotoIntake(Media));
}
