using System.Globalization;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Photos;

namespace Chitose.Exchange.Web.Features.Staff;

/// <summary>Where the editor of an entry is, and the fields in it. A photo shows all its languages on one page.</summary>
public static class EditorPlace
{
    public static string Of(int number, Language? language = null) => Photo.IsNumber(number)
        ? string.Create(CultureInfo.InvariantCulture, $"/staff/photos/{number}")
        : string.Create(CultureInfo.InvariantCulture, $"/staff/entries/{number}/{(language ?? Language.Source).Segment}");

    /// <summary>Address of a field; facts stand open beside the Japanese.</summary>
    public static string Of(int number, FieldPath field) => $"{Of(number, field.Language)}#{IdOf(field)}";

    /// <summary>Id of a field on the editor's page.</summary>
    public static string IdOf(FieldPath field) => field.Language is { } language ? $"{field.Name}-{language.Segment}" : field.Name.Replace('.', '-');
}
