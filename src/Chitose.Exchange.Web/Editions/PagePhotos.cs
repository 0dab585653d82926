using Chitose.Exchange.Photos;

namespace Chitose.Exchange.Web.Editions;

/// <summary>Published photos by the number of the page on which they stand, each page's in their order.</summary>
public sealed class PagePhotos(IEnumerable<Photo> photos)
{
    private readonly ILookup<int, Photo> _byPage = (
        from photo in photos
        from place in photo.Places
        orderby place.Position, photo.Number
        select (place.Page, photo)).ToLookup(pair => pair.Page, pair => pair.photo);

    public IEnumerable<Photo> On(int page) => _byPage[page];
}
