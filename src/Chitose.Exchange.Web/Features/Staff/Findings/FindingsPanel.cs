using System.Globalization;
using Chitose.Exchange.Checks;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.Findings;

/// <summary>The list of findings above a text.</summary>
/// <param name="Items">The gravest first.</param>
/// <param name="Reader">The interface's language.</param>
/// <param name="CanFix">Whether buttons mend them; else links lead to their places.</param>
public sealed record FindingsPanel(IReadOnlyList<ShownFinding> Items, Language Reader, bool CanFix)
{
    public ChecksWords Words => ChecksWords.In(Reader);

    public string Heading => Items.Count == 0 ? Words.HeadingNone : Words.HeadingCount(count: Number(Items.Count));

    /// <summary>How many there are of each level.</summary>
    public IEnumerable<StaffSign> Counts =>
        from item in Items
        group item by item.Severity into level
        orderby level.Key
        select level.First().Level.With(Number(level.Count()));

    public string? ErrorsBlock => Items.Count(item => item.Severity == Severity.Error) is var errors and > 0 ? Words.ErrorsBlock(count: Number(errors)) : null;

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
