using Chitose.Exchange.Checks;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Web.Features.Staff.Findings;

/// <summary>How much a finding matters, as staff see it.</summary>
public static class FindingLevel
{
    public static StaffSign SignOf(Severity severity, Language reader) => severity switch
    {
        Severity.Error => StaffSign.Error(reader),
        Severity.Warning => StaffSign.Warning(reader),
        _ => StaffSign.Note(reader),
    };
}
