using System.Globalization;
using System.Net.Mail;
using System.Text;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Accounts;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.Accounts;

/// <summary>A colleague to be added.</summary>
public sealed record NewMemberForm
{
    public const string NameField = "new-name";
    public const string EmailField = "new-email";

    public string? Name { get; init; }

    public string? Email { get; init; }

    public StaffRole Role { get; init; }

    /// <summary>Without blanks around it and without signs that cannot be seen.</summary>
    public string PlainName => new([.. (Name ?? "").Normalize(NormalizationForm.FormKC).Trim().Where(letter => !char.IsControl(letter))]);

    public string PlainEmail => (Email ?? "").Normalize(NormalizationForm.FormKC).Trim();

    private bool IsAddress => PlainEmail.Length <= StaffMember.EmailMaxLength
        && PlainEmail.All(letter => char.IsAscii(letter) && !char.IsControl(letter) && letter is not (' ' or '<' or '>' or '"' or ','))
        && MailAddress.TryCreate(PlainEmail, out _);

    public IReadOnlyList<FormFault> Faults(Language language)
    {
        var words = AccountsWords.In(language);
        var faults = new List<FormFault>();
        if (PlainName.Length is 0 or > StaffMember.NameMaxLength)
        {
            faults.Add(new FormFault(NameField, PlainName.Length == 0 ? words.NameMissing : words.NameTooLong(max: Number(StaffMember.NameMaxLength))));
        }

        if (!IsAddress)
        {
            faults.Add(new FormFault(EmailField, words.EmailWrong));
        }

        return faults;
    }

    public FormFault AddressTaken(Language language) => new(EmailField, AccountsWords.In(language).EmailTaken);

    public FormFaults Said(IReadOnlyList<FormFault> faults, Language language) =>
        new(AccountsWords.In(language).AddFaults(count: Number(faults.Count)), faults);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
