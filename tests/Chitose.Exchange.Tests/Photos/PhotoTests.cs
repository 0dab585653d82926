using Chitose.Exchange.Checks;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Photos;

namespace Chitose.Exchange.Tests.Photos;

public sealed class PhotoTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    [Theory]
    [InlineData(PhotoPeople.None, true)]
    [InlineData(PhotoPeople.Adults, true)]
    [InlineData(PhotoPeople.Minors, false)]
    [InlineData(null, true)]
    public void Only_minors_need_a_consent(PhotoPeople? people, bool isShown)
    {
        var photo = Album.TreePlanting();
        photo.People = people;
        photo.Consent = null;

        Assert.Equal(isShown, photo.MayBeShownOn(Today));
    }

    [Theory]
    [InlineData(null, null, true)]
    [InlineData("2026-11-24", null, true)]
    [InlineData("2026-11-23", null, false)]
    [InlineData(null, "2026-11-24", false)]
    [InlineData("2030-01-01", "2020-01-01", false)]
    public void A_consent_holds_to_its_last_day_or_until_it_is_withdrawn(string? until, string? withdrawn, bool isShown)
    {
        var consent = Album.Consent with { Until = Day(until), Withdrawn = Day(withdrawn) };

        Assert.All(Enum.GetValues<PhotoPeople>(), people =>
        {
            var photo = Album.TreePlanting();
            photo.People = people;
            photo.Consent = consent;
            Assert.Equal(isShown, photo.MayBeShownOn(Today));
        });
    }

    [Fact]
    public void A_photo_speaks_to_readers_in_whose_language_it_is_described()
    {
        var photo = Album.TreePlanting();
        photo.Put(Album.Text(Language.Thai, "พิธีปลูกต้นไม้", null));

        Assert.Equal([Language.Japanese, Language.English], Language.All.Where(photo.SpeaksTo));

        photo.Role = PhotoRole.Decorative;
        Assert.Equal(Language.All, Language.All.Where(photo.SpeaksTo));
    }

    [Fact]
    public void A_new_photo_is_asked_all_that_must_be_known()
    {
        var photo = Album.TreePlanting();
        (photo.Role, photo.People, photo.Consent) = (null, null, null);
        photo.Put(Album.Text(Language.Japanese, "", null));

        Assert.Equal(["people-missing people", "role-missing role", "title-missing ja.title"], FoundIn(photo));
    }

    [Fact]
    public void A_photo_that_is_whole_lacks_nothing() => Assert.Empty(FoundIn(Album.TreePlanting()));

    [Fact]
    public void Minors_need_a_record_of_consent_that_was_not_withdrawn()
    {
        var photo = Album.TreePlanting();

        photo.Consent = null;
        Assert.Equal(["consent-missing consent.reference"], FoundIn(photo));

        photo.Consent = Album.Consent with { Withdrawn = Today };
        Assert.Equal(["consent-withdrawn consent.reference"], FoundIn(photo));
    }

    [Fact]
    public void A_missing_alternative_is_an_error_of_its_language_only()
    {
        var photo = Album.TreePlanting();
        photo.Put(Album.Text(Language.Thai, "พิธีปลูกต้นไม้", " "));

        Assert.Equal(["alternative-missing th.alternative"], FoundIn(photo));

        photo.Role = PhotoRole.Decorative;
        Assert.Empty(FoundIn(photo));
    }

    [Fact]
    public void A_draft_keeps_everything()
    {
        var photo = Album.TreePlanting();

        var read = Assert.IsType<Photo>(EntryJson.Read(EntryJson.Write(photo)));

        Assert.Equal(EntryJson.Write(photo), EntryJson.Write(read));
        Assert.Equal(photo.File.Widths, read.File.Widths);
        Assert.Equal(photo.Consent, read.Consent);
        Assert.Equal(photo.Places, read.Places);
    }

    [Fact]
    public void Two_files_are_never_mixed_where_two_people_replaced_it()
    {
        var (basis, mine, theirs) = (Album.TreePlanting(), Album.TreePlanting(), Album.TreePlanting(Album.StoredAs("ffff456789abcdef0123456789abcdef") with { Width = 900 }));
        mine.File = Album.StoredAs("aaaa456789abcdef0123456789abcdef") with { Height = 700 };
        theirs.Focus = Chitose.Exchange.Media.Focus.Top;

        var merge = EntryMerge.Of(basis, mine, theirs);

        Assert.Equal(["file"], merge.Conflicts.Select(conflict => conflict.Path.Name));
        Assert.Equal(EntryJson.Write(Album.TreePlanting(theirs.File)), EntryJson.Write(WithoutFocus((Photo)merge.Settled(merge.Conflicts.ToDictionary(conflict => conflict.Path, _ => ConflictChoice.Theirs)))));
        Photo WithoutFocus(Photo photo)
        {
            Assert.Equal(theirs.Focus, photo.Focus);
            photo.Focus = basis.Focus;
            return photo;
        }
    }

    [Fact]
    public void Another_description_in_Japanese_makes_translations_outdated()
    {
        var (before, after) = (Album.TreePlanting(), Album.TreePlanting());
        after.TextIn(Language.Japanese)!.Alternative = "桂の木と両市の市長";

        TranslationMarks.Follow(before, after);

        Assert.True(after.TextIn(Language.English)!.IsOutdated);
    }

    private static IEnumerable<string> FoundIn(Photo photo) =>
        EntryChecks.Of(photo, CheckContext.Empty).Where(finding => finding.Rule.Group is RuleGroup.Gaps or RuleGroup.Writing && finding.Severity != Severity.Note).Select(finding => $"{finding.Rule.Id} {finding.Field}").Order(StringComparer.Ordinal);

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", null);
}
