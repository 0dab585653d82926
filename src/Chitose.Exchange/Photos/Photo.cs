using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Media;

namespace Chitose.Exchange.Photos;

/// <summary>A photo on pages of the site. Its title is the caption, and it has no page of its own.</summary>
public sealed class Photo : Entry
{
    public override EntryKind Kind => EntryKind.Photo;

    /// <summary>Whether a number is one that only photos have.</summary>
    public static bool IsNumber(int number) => number is (> 5000 and < 6000) or (>= 500_000 and < 600_000);

    /// <summary>Its files in the <see cref="MediaFolder"/>.</summary>
    public required StoredPhoto File { get; set; }

    public Focus Focus { get; set; } = Focus.Center;

    /// <summary>Whether it says something or only adorns; null until somebody has chosen, since neither can be guessed.</summary>
    public PhotoRole? Role { get; set; }

    /// <summary>Who can be recognised on it; null until somebody has looked.</summary>
    public PhotoPeople? People { get; set; }

    public PhotoConsent? Consent { get; set; }

    /// <summary>Who took it, or whose it is.</summary>
    public LocalizedText? Credit { get; set; }

    public HistoricDate? Taken { get; set; }

    /// <summary>The pages on which it stands.</summary>
    public List<PhotoPlace> Places { get; set; } = [];

    public bool IsDecorative => Role == PhotoRole.Decorative;

    /// <summary>Whether readers may see it on a day in Chitose, by the will of those who are on it.</summary>
    public bool MayBeShownOn(DateOnly day) => Consent?.HoldsOn(day) ?? People != PhotoPeople.Minors;

    /// <summary>Whether readers of a language can be told what is on it, or need not be.</summary>
    public bool SpeaksTo(Language language) => IsDecorative || !string.IsNullOrWhiteSpace(TextIn(language)?.Alternative);

    public override void SortParts()
    {
        base.SortParts();
        Places.Sort((one, other) => one.Page.CompareTo(other.Page));
    }

    /// <summary>
    /// A consent that was withdrawn stays withdrawn until another is given, also where an older form of the photo is published again
    /// or the record is left out.
    /// </summary>
    internal void KeepWithdrawal(Photo before)
    {
        if (before.Consent is { Withdrawn: { } day } old && (Consent is null || Consent.Reference == old.Reference))
        {
            Consent = (Consent ?? old) with { Withdrawn = day };
        }
    }
}
