using Chitose.Exchange.Editing;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.Publications;

/// <summary>Why, and when, a page is to leave the public.</summary>
public sealed record RemovalForm
{
    public const string AtOnce = "now";
    public const string AtTime = "later";

    public string? Reason { get; init; }

    public string? When { get; init; }

    public string? Day { get; init; }

    public string? Time { get; init; }

    public bool IsForLater => When == AtTime;

    /// <summary>UTC; null if day and time are not given or are none.</summary>
    public DateTime? At => FormDay.ReadMoment(Day, Time);

    public IReadOnlyList<FormFault> Faults(DateTime now, PublicationsWords words)
    {
        var faults = new List<FormFault>();
        if (string.IsNullOrWhiteSpace(Reason))
        {
            faults.Add(new FormFault("reason", words.FaultReason));
        }
        else if (Reason.Length > Draft.ReasonMaxLength)
        {
            faults.Add(new FormFault("reason", words.FaultTooLong(max: $"{Draft.ReasonMaxLength}", now: $"{Reason.Length}")));
        }

        if (IsForLater && (At is null || At <= now))
        {
            faults.Add(new FormFault("day", At is null ? words.FaultWhen : words.FaultPast));
        }

        return faults;
    }
}
