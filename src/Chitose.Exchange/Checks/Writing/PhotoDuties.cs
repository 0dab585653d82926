using Chitose.Exchange.Editing;
using Chitose.Exchange.Photos;

namespace Chitose.Exchange.Checks.Writing;

/// <summary>
/// What must be known of a photo before readers see it: what it is there for, who is on it, and in each language what is on it. A
/// missing alternative text holds back its own language only.
/// </summary>
internal sealed class PhotoDuties : ICheck
{
    private static readonly CheckRule Role = CheckRule.Error(RuleGroup.Writing, "role-missing");
    private static readonly CheckRule People = CheckRule.Error(RuleGroup.Writing, "people-missing");
    private static readonly CheckRule Consent = CheckRule.Error(RuleGroup.Writing, "consent-missing");
    private static readonly CheckRule Withdrawn = CheckRule.Error(RuleGroup.Writing, "consent-withdrawn");
    private static readonly CheckRule Alternative = CheckRule.Error(RuleGroup.Writing, "alternative-missing");

    public IReadOnlyList<CheckRule> Rules { get; } = [Role, People, Consent, Withdrawn, Alternative];

    public IEnumerable<Finding> Check(CheckedEntry entry) => entry.Entry is Photo photo ? Of(photo) : [];

    private static IEnumerable<Finding> Of(Photo photo)
    {
        if (photo.Role is null)
        {
            yield return Missing(Role, "role");
        }

        if (photo.People is null)
        {
            yield return Missing(People, "people");
        }

        if (photo.People == PhotoPeople.Minors && string.IsNullOrWhiteSpace(photo.Consent?.Reference))
        {
            yield return Missing(Consent, "consent.reference");
        }

        if (photo.Consent?.Withdrawn is not null)
        {
            yield return Missing(Withdrawn, "consent.reference");
        }

        if (photo.Role != PhotoRole.Content)
        {
            yield break;
        }

        foreach (var text in photo.Texts.Where(text => string.IsNullOrWhiteSpace(text.Alternative)))
        {
            yield return new Finding(Alternative, new FieldPath(text.Language, FieldPath.Alternative));
        }
    }

    private static Finding Missing(CheckRule rule, string field) => new(rule, new FieldPath(null, field));
}
