using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Overview;

/// <summary>An event or program of a partner, with how it stands in one language.</summary>
/// <param name="Activity">As its editor opens it: the draft, or else what is public, or else what was public last.</param>
/// <param name="Cell">What readers see and what is being written.</param>
public sealed record PartnerActivity(Activity Activity, MatrixCell Cell)
{
    /// <summary>The title in this language, or else in Japanese; the end of the address where somebody has emptied it.</summary>
    public Phrase TitleIn(Language language) =>
        new[] { language, Language.Source }
            .Select(other => Activity.TextIn(other) is { Title.Length: > 0 } text ? new Phrase(text.Title, other) : default)
            .FirstOrDefault(title => title.Text is not null, new Phrase(Activity.Slug, language));
}
