using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.SendAgain;

/// <param name="Frame">What is around the page.</param>
/// <param name="Refusal">Why the form was not taken.</param>
/// <param name="Address">Where it was sent to, and is sent again.</param>
public sealed record SendAgainPage(StaffFrame Frame, FormRefusal Refusal, string Address) : StaffPage(Frame)
{
    private const string Token = "form-token";
    private const int Noteworthy = 12;

    /// <summary>What was typed must not lie open on a page.</summary>
    private static readonly string[] Secrets = ["password", "code", "otp"];

    public required string Text { get; init; }

    /// <summary>Everything that was typed, to be sent again.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Fields { get; init; }

    /// <summary>Of which, for the eye, what is longer than a choice or a date.</summary>
    public IEnumerable<string> Texts => Fields.Select(typed => typed.Value).Where(value => value.Length > Noteworthy);

    /// <summary>Whether a file was sent along, which a page cannot hold.</summary>
    public required bool HadFiles { get; init; }

    /// <summary>Whether a password or code was sent along, which is not kept.</summary>
    public required bool HadSecrets { get; init; }

    public bool CanBeSent => !HadFiles && !HadSecrets;

    public static int StatusOf(FormRefusal refusal) => refusal switch
    {
        FormRefusal.Unsaved => StatusCodes.Status503ServiceUnavailable,
        FormRefusal.Expired => StatusCodes.Status400BadRequest,
        _ => StatusCodes.Status403Forbidden,
    };

    internal static SendAgainPage For(RefusedForm refused, IFormCollection form, Language language)
    {
        var words = SendAgainWords.In(language);
        var (title, text) = refused.Refusal switch
        {
            FormRefusal.Unsaved => (words.UnsavedTitle, words.UnsavedText),
            FormRefusal.Expired => (words.ExpiredTitle, words.ExpiredText),
            _ => (words.SignedOutTitle, words.SignedOutText),
        };
        var fields = form.Where(field => field.Key != Token).SelectMany(field => field.Value, (field, value) => KeyValuePair.Create(field.Key, value ?? "")).ToList();
        return new SendAgainPage(new StaffFrame(title) { IsNarrow = true }, refused.Refusal, refused.Address)
        {
            Text = text,
            Fields = [.. fields.Where(field => !IsSecret(field.Key))],
            HadFiles = form.Files.Count > 0,
            HadSecrets = fields.Any(field => IsSecret(field.Key)),
        };
    }

    private static bool IsSecret(string name) => Secrets.Any(secret => name.Contains(secret, StringComparison.OrdinalIgnoreCase));
}
