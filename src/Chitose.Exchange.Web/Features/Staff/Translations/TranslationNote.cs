using Chitose.Exchange.Publishing;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.Translations;

/// <summary>What the page says about what was just done.</summary>
/// <param name="Name">As the address spells it.</param>
/// <param name="IsGood">Whether it was done.</param>
/// <param name="Text">In words.</param>
public sealed record TranslationNote(string Name, bool IsGood, Func<TranslationsWords, string> Text)
{
    public static readonly TranslationNote Kept = new("kept", true, words => words.DoneKept);
    public static readonly TranslationNote Same = new("same", true, words => words.DoneSame);
    public static readonly TranslationNote Changed = new("changed", true, words => words.DoneChanged);
    public static readonly TranslationNote TakenBack = new("taken-back", true, words => words.DoneTakenBack);
    private static readonly TranslationNote Sorry = new("sorry", false, words => words.SorryChanged);

    public string Address => $"{TranslationsController.Address}?done={Name}";

    public static TranslationNote? Find(string? name) => new[] { Kept, Same, Changed, TakenBack, Sorry }.FirstOrDefault(note => note.Name == name);

    /// <summary>The note for an outcome.</summary>
    public static TranslationNote Of(MeaningOutcome outcome, TranslationNote done) => outcome == MeaningOutcome.Done ? done : Sorry;
}
