using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Media;
using Chitose.Exchange.Photos;

namespace Chitose.Exchange.Tests.Photos;

/// <summary>The photo that tests speak of.</summary>
internal static class Album
{
    public static readonly PhotoConsent Consent = new("同意書 令和元-国際-12");

    public static Photo TreePlanting(StoredPhoto? file = null) => new()
    {
        Slug = "k7w2m9",
        Number = 5001,
        File = file ?? StoredAs("0123456789abcdef0123456789abcdef"),
        Focus = Focus.Left,
        Role = PhotoRole.Content,
        People = PhotoPeople.Minors,
        Consent = Consent with { Until = new DateOnly(2027, 3, 31) },
        Credit = new LocalizedText([KeyValuePair.Create(Language.Japanese, "千歳市"), KeyValuePair.Create(Language.Thai, "เมืองชิโตเซะ")]),
        Taken = HistoricDate.Parse("2019-09-04"),
        Places = [new PhotoPlace(1011, 2), new PhotoPlace(2001, 1)],
        Texts = [Text(Language.Japanese, "50周年記念植樹式", "桂の木を植える両市の市長"), Text(Language.English, "", "The two mayors planting a katsura tree")],
    };

    public static EntryText Text(Language language, string caption, string? alternative) => new()
    {
        Language = language,
        Title = caption,
        Summary = "",
        Alternative = alternative,
        Updated = Cast.Updated,
    };

    public static StoredPhoto StoredAs(string id) => new() { Id = id, Width = 1200, Height = 800, Widths = [480, 960, 1200], Bytes = 100_000, ContentHash = "00" };
}
