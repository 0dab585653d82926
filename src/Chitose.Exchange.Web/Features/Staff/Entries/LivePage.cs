using Chitose.Exchange.Web.Features.Staff.Findings;

namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>The parts of the editor that follow what is typed.</summary>
public sealed record LivePage(FindingsPanel Findings, IReadOnlyList<TextField> Fields, PreviewPane Preview, IReadOnlyList<FactLine> Lines)
{
    /// <summary>The fields that a fix has changed.</summary>
    public IReadOnlyList<TextField> Mended { get; init; } = [];
}
