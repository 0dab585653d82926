using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Photos;

namespace Chitose.Exchange.Checks;

/// <summary>
/// What must be known of a photo before readers see it: what it is there for, who is on it, and in each language what is on it. A
/// missing alternative text holds back its own language only.
/// </summary>
internal sealed class PhotoDuties : ICheck
{
    public IEnumerable<Finding> Check(Entry entry) => entry is Photo photo ? Of(photo) : [];

    private static IEnumerable<Finding> Of(Photo photo)
    {
        if (photo.Role is null)
        {
            yield return Missing("role-missing", "role");
        }

        if (photo.People is null)
        {
            yield return Missing("people-missing", "people");
        }

        if (photo.People == PhotoPeople.Minors && string.IsNullOrWhiteSpace(photo.Consent?.Reference))
        {
            yield return Missing("consent-missing", "consent.reference");
        }

        if (photo.Consent?.Withdrawn is not null)
        {
            yield return Missing("consent-withdrawn", "consent.reference");
        }

        if (photo.Role != PhotoRole.Content)
        {
            yield break;
        }

        foreach (var text in photo.Texts.Where(text => string.IsNullOrWhiteSpace(text.Alternative)))
        {
            yield return new Finding("alternative-missing", Severity.Error, new FieldPath(text.Language, FieldPath.Alternative));
        }
    }

    private static Finding Missing(string rule, string field) => new(rule, Severity.Error, new FieldPath(null, field));
}
