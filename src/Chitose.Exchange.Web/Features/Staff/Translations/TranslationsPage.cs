using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.Translations;

public sealed record TranslationsPage(Language Language)
    : StaffPage(new StaffFrame(ShellWords.In(Language).PlaceTranslations) { Place = StaffPlace.Translations })
{
    /// <summary>What was just done.</summary>
    public TranslationNote? Note { get; init; }

    /// <summary>The language asked for; null for all.</summary>
    public Language? Asked { get; init; }

    public required int Texts { get; init; }

    /// <summary>How many changes of the Japanese they wait for, on all pages.</summary>
    public required int Changes { get; init; }

    public required IReadOnlyList<ChangeCard> Cards { get; init; }

    public required IReadOnlyList<KeptMeaning> Kept { get; init; }

    public required StaffPaging Paging { get; init; }
}
