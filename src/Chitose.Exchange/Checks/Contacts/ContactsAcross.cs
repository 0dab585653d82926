using Chitose.Exchange.Checks.Dates;

namespace Chitose.Exchange.Checks.Contacts;

/// <summary>
/// A telephone number, a postal code, an e-mail address or another code is the same in every language: one wrong digit, and whoever
/// reads that language reaches somebody else. +81-123-24-3131 is 0123-24-3131 from abroad (ITU-T E.123).
/// </summary>
internal sealed class ContactsAcross : ICheck
{
    private static readonly CheckRule Differs = CheckRule.Error(RuleGroup.Numbers, "contact-differs");
    private static readonly CheckRule Missing = CheckRule.Warning(RuleGroup.Numbers, "contact-missing");
    private static readonly CheckRule Added = CheckRule.Warning(RuleGroup.Numbers, "contact-added");

    public IReadOnlyList<CheckRule> Rules { get; } = [Differs, Missing, Added];

    public IEnumerable<Finding> Check(CheckedEntry entry) =>
        entry.Source is { } source ? entry.Translations.SelectMany(text => Between(source, text)) : [];

    private static IEnumerable<Finding> Between(CheckedText source, CheckedText text)
    {
        var theirs = Of(source).Take(DateRules.Most).ToList();
        var ours = Of(text).Take(DateRules.Most).ToList();
        var missing = theirs.Where(there => !ours.Exists(here => here.Contact.Reaches(there.Contact))).ToList();
        foreach (var (field, contact) in ours.Where(here => !theirs.Exists(there => there.Contact.Reaches(here.Contact))))
        {
            if (missing.FindIndex(there => there.Contact.Kind == contact.Kind) is >= 0 and var at)
            {
                var right = missing[at].Contact;
                missing.RemoveAt(at);
                yield return field.FindAt(Differs, contact.Start, contact.Text.Length, Instead(contact, right), ("words", contact.Text), ("right", right.Text));
            }
            else
            {
                yield return field.FindAt(Added, contact.Start, contact.Text.Length, null, ("words", contact.Text));
            }
        }

        foreach (var (field, contact) in missing)
        {
            if (text.Field(field.Path.Name) is { } here)
            {
                yield return here.Find(Missing, ("words", contact.Text));
            }
        }
    }

    private static IEnumerable<(CheckedField Field, WrittenContact Contact)> Of(CheckedText text) => text.Fields.SelectMany(field => field.Contacts.Select(contact => (field, contact)));

    /// <summary>For readers abroad as for readers abroad.</summary>
    private static string Instead(WrittenContact wrong, WrittenContact right) =>
        wrong.Text.StartsWith('+') && right.Text.StartsWith('0') ? $"+81-{right.Text[1..]}" : right.Text;
}
