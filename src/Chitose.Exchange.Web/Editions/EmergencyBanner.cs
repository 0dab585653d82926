using System.Globalization;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Site;
using Chitose.Exchange.Web.Resources;

namespace Chitose.Exchange.Web.Editions;

/// <summary>An emergency notice in the words of one reader (site conventions F3).</summary>
public sealed record EmergencyBanner
{
    /// <summary>Name of its sign.</summary>
    public required NoticeLevel Level { get; init; }

    /// <summary>The level in words; never by sign or colour alone.</summary>
    public required string LevelWord { get; init; }

    public required Phrase What { get; init; }

    public Phrase? ToDo { get; init; }

    public string? Address { get; init; }

    public required DatedText AsOf { get; init; }

    public required Words Words { get; init; }

    /// <summary>Null where there is nothing to say.</summary>
    public static EmergencyBanner? Of(NoticeContent? notice, Language language)
    {
        if (notice is null)
        {
            return null;
        }

        var words = Words.In(language);
        var local = notice.AsOf.InChitose();
        var toDo = notice.ToDo.In(language);
        return new EmergencyBanner
        {
            Level = notice.Level,
            LevelWord = notice.Level switch
            {
                NoticeLevel.Danger => words.EmergencyDanger,
                NoticeLevel.Warning => words.EmergencyWarning,
                _ => words.EmergencyNotice,
            },
            What = notice.What.In(language),
            ToDo = toDo.Text.Length > 0 ? toDo : null,
            Address = notice.Address,
            AsOf = new DatedText(
                local.ToString("yyyy-MM-dd'T'HH:mm:ss'+09:00'", CultureInfo.InvariantCulture),
                words.EmergencyAsOf(moment: NearDates.WriteMoment(local, language))),
            Words = words,
        };
    }
}
