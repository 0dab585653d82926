using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.SendAgain;

/// <param name="Frame">What is around the page.</param>
/// <param name="Text">Why the form was not taken, and what to do.</param>
/// <param name="Form">What it held.</param>
public sealed record SendAgainPage(StaffFrame Frame, string Text, SentForm Form) : StaffPage(Frame)
{
    private const int Noteworthy = 12;

    /// <summary>For the eye, what is longer than a choice or a date.</summary>
    public IEnumerable<string> Texts => Form.Fields.Select(typed => typed.Value).Where(value => value.Length > Noteworthy);

    public bool CanBeSent => !Form.HadFiles && !Form.HadSecrets;

    public static int StatusOf(FormRefusal refusal) => refusal switch
    {
        FormRefusal.Unsaved => StatusCodes.Status503ServiceUnavailable,
        FormRefusal.Expired => StatusCodes.Status400BadRequest,
        _ => StatusCodes.Status200OK,
    };

    public static SendAgainPage For(FormRefusal refusal, SentForm form, Language language)
    {
        var words = SendAgainWords.In(language);
        var (title, text) = refusal switch
        {
            FormRefusal.Unsaved => (words.UnsavedTitle, words.UnsavedText),
            FormRefusal.Expired => (words.ExpiredTitle, words.ExpiredText),
            _ => (words.ExpiredTitle, words.SignedInText),
        };
        return new SendAgainPage(new StaffFrame(title) { IsNarrow = true }, text, form);
    }
}
