using System.Globalization;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Photos;

namespace Chitose.Exchange.Web.Features.Staff.Photos;

/// <summary>Fills in the form from a photo.</summary>
internal static class PhotoFilling
{
    public static PhotoForm FormOf(Photo photo, string basis, string why) => new()
    {
        Basis = basis,
        Why = why,
        Role = photo.Role?.ToString(),
        People = photo.People?.ToString(),
        Consent = photo.Consent?.Reference,
        ConsentUntil = photo.Consent?.Until is { } day ? FormDay.Write(day) : null,
        Taken = photo.Taken?.ToString(),
        Focus = photo.Focus.ToString(),
        Alternative = Words(language => photo.TextIn(language)?.Alternative),
        Caption = Words(language => photo.TextIn(language)?.Title),
        Credit = Words(language => photo.Credit?[language]),
        Places = [.. photo.Places.Select(place => new PhotoForm.PlaceRow { Page = place.Page, Position = place.Position.ToString(CultureInfo.InvariantCulture) })],
    };

    private static Dictionary<string, string?> Words(Func<Language, string?> read) => Language.All.ToDictionary(language => language.Tag, read);
}
