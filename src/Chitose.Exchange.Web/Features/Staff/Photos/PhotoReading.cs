using System.Globalization;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Media;
using Chitose.Exchange.Photos;
using Chitose.Exchange.Web.Features.Staff.Entries;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.Photos;

/// <summary>Reads a form into a photo. What cannot be read keeps its former value and is told.</summary>
/// <param name="words">What is said of faults.</param>
/// <param name="others">All photos of the page that is added, for the next free place.</param>
/// <param name="pages">The pages that can have photos.</param>
internal sealed class PhotoReading(PhotosWords words, IReadOnlyList<AlbumPhoto> others, IReadOnlyDictionary<int, string> pages)
{
    private const int LastPosition = 99;

    private readonly List<FormFault> _faults = [];

    public IReadOnlyList<FormFault> Faults => _faults;

    public void Read(PhotoForm form, Photo photo)
    {
        photo.Role = Choice("role", form.Role, photo.Role);
        photo.People = Choice("people", form.People, photo.People);
        photo.Focus = Choice<Focus>("focus", form.Focus, photo.Focus) ?? photo.Focus;
        foreach (var language in Language.All)
        {
            ReadWords(form, photo, language);
        }

        photo.Consent = ConsentOf(form, photo.Consent);
        photo.Credit = CreditOf(form, photo.Credit);
        photo.Taken = TakenOf(form.Taken, photo.Taken);
        ReadPlaces(form, photo);
    }

    public void Refuse(string field, string why) => _faults.Add(new FormFault(field, why));

    private void ReadWords(PhotoForm form, Photo photo, Language language)
    {
        var former = photo.TextIn(language);
        var alternative = Limited($"alternative-{language.Segment}", form.Alternative.GetValueOrDefault(language.Tag), EntryText.AlternativeMaxLength, former?.Alternative);
        var caption = Limited($"title-{language.Segment}", form.Caption.GetValueOrDefault(language.Tag), EntryText.TitleMaxLength, former?.Title);
        if (alternative.Length == 0 && caption.Length == 0 && !language.IsSource)
        {
            photo.Texts.RemoveAll(text => text.Language == language);
            return;
        }

        if (former is null)
        {
            photo.Put(former = EntryText.Empty(language));
        }
        else if (former.Title != caption || (former.Alternative ?? "") != alternative)
        {
            // Whoever writes has the Japanese of now before their eyes.
            former.TranslatedFrom = null;
        }

        former.Title = caption;
        former.Alternative = alternative.Length == 0 ? null : alternative;
    }

    /// <summary>A new record is a new consent; the same one keeps what is known of it.</summary>
    private PhotoConsent? ConsentOf(PhotoForm form, PhotoConsent? former)
    {
        var reference = Limited("consent-reference", form.Consent, PhotoConsent.ReferenceMaxLength, former?.Reference);
        if (reference.Length == 0)
        {
            if (!string.IsNullOrWhiteSpace(form.ConsentUntil))
            {
                Refuse("consent-reference", words.FaultConsent);
            }

            return null;
        }

        var until = FormDay.ReadDay(form.ConsentUntil);
        if (until is null && !string.IsNullOrWhiteSpace(form.ConsentUntil))
        {
            Refuse("consent-until", words.FaultDate);
            until = former?.Until;
        }

        return (former?.Reference == reference ? former : new PhotoConsent(reference)) with { Until = until };
    }

    private LocalizedText? CreditOf(PhotoForm form, LocalizedText? former)
    {
        var names = (
            from language in Language.All
            let name = Limited($"credit-{language.Segment}", form.Credit.GetValueOrDefault(language.Tag), EntryText.TitleMaxLength, former?[language])
            where name.Length > 0
            select KeyValuePair.Create(language, name)).ToList();
        return names.Count == 0 ? null : new LocalizedText(names);
    }

    private HistoricDate? TakenOf(string? typed, HistoricDate? former)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        if (Typed.TryDate(typed, out var date))
        {
            return date;
        }

        Refuse("taken", words.FaultDate);
        return former;
    }

    private void ReadPlaces(PhotoForm form, Photo photo)
    {
        foreach (var row in form.Places.Where(row => photo.Places.Exists(place => place.Page == row.Page)))
        {
            var index = photo.Places.FindIndex(place => place.Page == row.Page);
            if (row.IsRemoved)
            {
                photo.Places.RemoveAt(index);
            }
            else if (int.TryParse(Typed.Narrow(row.Position), NumberStyles.None, CultureInfo.InvariantCulture, out var position) && position is >= 1 and <= LastPosition)
            {
                photo.Places[index] = new PhotoPlace(row.Page, position);
            }
            else
            {
                Refuse(string.Create(CultureInfo.InvariantCulture, $"position-{row.Page}"), words.FaultPosition);
            }
        }

        if (!string.IsNullOrEmpty(form.Page))
        {
            AddPlace(form.Page, photo);
        }
    }

    private void AddPlace(string typed, Photo photo)
    {
        if (!int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var page) || !pages.ContainsKey(page))
        {
            Refuse("page", words.FaultPage);
        }
        else if (!photo.Places.Exists(place => place.Page == page))
        {
            photo.Places.Add(new PhotoPlace(page, NextOn(page, others)));
            photo.SortParts();
        }
    }

    public static int NextOn(int page, IReadOnlyList<AlbumPhoto> photos) => Math.Min(
        LastPosition,
        photos.SelectMany(other => other.Photo.Places).Where(place => place.Page == page).Select(place => place.Position).DefaultIfEmpty(0).Max() + 1);

    private string Limited(string field, string? typed, int length, string? former)
    {
        var text = Typed.Line(typed);
        if (text.Length <= length)
        {
            return text;
        }

        Refuse(field, words.FaultTooLong(length: length.ToString(CultureInfo.InvariantCulture)));
        return former ?? "";
    }

    private TEnum? Choice<TEnum>(string field, string? typed, TEnum? former)
        where TEnum : struct, Enum
    {
        if (string.IsNullOrEmpty(typed))
        {
            return former;
        }

        if (Enum.TryParse<TEnum>(typed, out var choice) && Enum.IsDefined(choice) && !char.IsAsciiDigit(typed[0]))
        {
            return choice;
        }

        Refuse(field, words.FaultChoice);
        return former;
    }
}
