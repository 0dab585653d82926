using Chitose.Exchange.Editing;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.Settings;

/// <summary>How the staff work, as typed.</summary>
public sealed record WorkForm
{
    private const int HelpMaxLength = 100;

    public string? Basis { get; init; }

    public bool NeedsSecondPerson { get; init; }

    public string? HelpContact { get; init; }

    public Guid Seen => Guid.TryParseExact(Basis, "N", out var version) ? version : default;

    public string? HelpOrNone => string.IsNullOrWhiteSpace(HelpContact) ? null : HelpContact.Trim();

    public static WorkForm Of(StaffSettings settings) => new()
    {
        Basis = settings.Version.ToString("N"),
        NeedsSecondPerson = settings.NeedsSecondPerson,
        HelpContact = settings.HelpContact,
    };

    public IReadOnlyList<FormFault> Faults(SettingsWords words) =>
        HelpOrNone?.Length > HelpMaxLength ? [new FormFault("help-contact", words.FaultHelp(length: $"{HelpMaxLength}"))] : [];
}
