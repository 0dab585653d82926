namespace Chitose.Exchange.Checks;

/// <summary>Something that a text must do. Its words for staff are found by its id.</summary>
/// <param name="Id">Lower case and hyphens, as <c>date-era</c>; never changed, since histories and reports name it.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Group">What it watches over.</param>
public sealed record CheckRule(string Id, Severity Severity, RuleGroup Group)
{
    public static CheckRule Error(RuleGroup group, string id) => new(id, Severity.Error, group);

    public static CheckRule Warning(RuleGroup group, string id) => new(id, Severity.Warning, group);

    public static CheckRule Note(RuleGroup group, string id) => new(id, Severity.Note, group);
}
