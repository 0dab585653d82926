using System.Security.Claims;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Accounts;

namespace Chitose.Exchange.Web.Features.Staff;

/// <summary>The member of staff who sends a request.</summary>
/// <param name="Id">Names the account for good.</param>
/// <param name="Email">What the person signs in with.</param>
/// <param name="Name">As colleagues know the person.</param>
/// <param name="Role">As it is now, not as it was when the person signed in.</param>
/// <param name="Language">In which the interface speaks to the person: Japanese or English.</param>
public sealed record SignedInStaff(string Id, string Email, string Name, StaffRole Role, Language Language)
{
    private const string LanguageClaim = "language";
    private const string StepClaim = "step";

    /// <summary>The session in which the request comes.</summary>
    public required string Session { get; init; }

    /// <summary>What the person must do before anything else.</summary>
    public FirstStep FirstStep { get; init; }

    /// <summary>The same person as history and log know it.</summary>
    public Person Person => new(Email, Name);

    public bool IsAtLeast(StaffRole role) => Role >= role;

    public ClaimsIdentity ToIdentity(string scheme) => new(
        [
            new Claim(ClaimTypes.NameIdentifier, Id),
            new Claim(ClaimTypes.Email, Email),
            new Claim(ClaimTypes.Name, Name),
            new Claim(ClaimTypes.Role, Role.ToString()),
            new Claim(LanguageClaim, Language.Segment),
            new Claim(StaffSessions.SessionClaim, Session),
            new Claim(StepClaim, FirstStep.ToString()),
        ],
        scheme);

    /// <returns>Null if nobody is signed in.</returns>
    public static SignedInStaff? Of(ClaimsPrincipal user) =>
        user.Identity?.IsAuthenticated != true
            ? null
            : new SignedInStaff(
                user.FindFirstValue(ClaimTypes.NameIdentifier) ?? "",
                user.FindFirstValue(ClaimTypes.Email) ?? "",
                user.FindFirstValue(ClaimTypes.Name) ?? "",
                Enum.TryParse<StaffRole>(user.FindFirstValue(ClaimTypes.Role), out var role) ? role : StaffRole.Editor,
                Language.Find(user.FindFirstValue(LanguageClaim)) ?? Language.Source)
            {
                Session = user.FindFirstValue(StaffSessions.SessionClaim) ?? "",
                FirstStep = Enum.TryParse<FirstStep>(user.FindFirstValue(StepClaim), out var step) ? step : FirstStep.None,
            };
}
