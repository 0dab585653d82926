using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Media;
using Chitose.Exchange.Photos;
using Chitose.Exchange.Publishing;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Tests.Media;
using Chitose.Exchange.Web.Delivery;
using Chitose.Exchange.Web.Tests.Running;
using Microsoft.Extensions.DependencyInjection;

namespace Chitose.Exchange.Web.Tests.Photos;

/// <summary>A site on which photos are published.</summary>
public sealed class PhotoSite : StaffSite
{
    public const int Anchorage = 1011;

    // Away from the numbers that uploads get, which count upwards.
    private int _number = 5900;

    public MediaFolder Media => Services.GetRequiredService<MediaFolder>();

    /// <summary>A photo that stands on a page, described in some languages, as whose publication nothing is missing.</summary>
    public async Task<Photo> NewAsync(int page, params Language[] languages)
    {
        using var upload = new MemoryStream(SamplePhotos.Landscape(700, 500));
        var answer = await Services.GetRequiredService<PhotoIntake>().TakeAsync(upload, "photo.jpg", default);
        var number = Interlocked.Decrement(ref _number);
        return new Photo
        {
            Slug = $"photo-{number}",
            Number = number,
            File = answer.Photo!,
            Focus = Focus.TopRight,
            Role = PhotoRole.Content,
            People = PhotoPeople.None,
            Credit = new LocalizedText([KeyValuePair.Create(Language.Japanese, "千歳市"), KeyValuePair.Create(Language.English, "City of Chitose")]),
            Places = [new PhotoPlace(page, 1)],
            Texts = [.. languages.Select(language => Text(language, $"Caption {language.Tag} {number}", $"Alternative {language.Tag} {number}"))],
        };
    }

    public async Task<Photo> PublishAsync(Photo photo)
    {
        await InStoreAsync(async services =>
        {
            var db = services.GetRequiredService<ExchangeDbContext>();
            var publisher = services.GetRequiredService<Publisher>();
            await using var transaction = await db.Database.BeginTransactionAsync();
            await publisher.PublishAsync(EntryJson.Copy(photo), new PublicationNote { By = new Person("a@example.jp", "A"), Reason = "test" }, default);
            await publisher.RaiseContentVersionAsync(default);
            await transaction.CommitAsync();
            await services.GetRequiredService<KeptPages>().DropAsync();
        });
        return photo;
    }

    public static EntryText Text(Language language, string caption, string? alternative) => new()
    {
        Language = language,
        Title = caption,
        Summary = "",
        Alternative = alternative,
        Updated = new DateOnly(2026, 11, 23),
    };
}
