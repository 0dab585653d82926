using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff;

/// <summary>A state or a finding's level as icon, word and colour; never by colour alone.</summary>
/// <param name="Css">Second class beside <c>st</c>.</param>
/// <param name="Icon">Name within <c>_Icons</c>.</param>
/// <param name="Text">The word, and a number or name if it has one.</param>
public sealed record StaffSign(string Css, string Icon, string Text)
{
    public static StaffSign Published(Language language) => new("st-pub", "check", ShellWords.In(language).SignPublished);

    public static StaffSign Outdated(Language language) => new("st-old", "refresh", ShellWords.In(language).SignOutdated);

    public static StaffSign Missing(Language language) => new("st-none", "dash", ShellWords.In(language).SignMissing);

    public static StaffSign Withdrawn(Language language) => new("st-off", "off", ShellWords.In(language).SignWithdrawn);

    public static StaffSign Draft(Language language) => new("st-draft", "pencil", ShellWords.In(language).SignDraft);

    public static StaffSign InReview(Language language) => new("st-review", "clock", ShellWords.In(language).SignInReview);

    public static StaffSign Scheduled(Language language) => new("st-sched", "cal", ShellWords.In(language).SignScheduled);

    public static StaffSign OpenQuestion(Language language) => new("st-fact", "q", ShellWords.In(language).SignOpenQuestion);

    public static StaffSign Error(Language language) => new("st-err", "err", ShellWords.In(language).SignError);

    public static StaffSign Warning(Language language) => new("st-warn", "warn", ShellWords.In(language).SignWarning);

    public static StaffSign Note(Language language) => new("st-note", "info", ShellWords.In(language).SignNote);

    /// <summary>The same sign with a number or a name after its word, as in 要確認 Q05.</summary>
    public StaffSign With(string addition) => this with { Text = $"{Text} {addition}" };
}
