namespace Chitose.Exchange.Web.Tests.Running;

/// <summary>A site on which one entry of each kind has no Thai text, and one page no English text.</summary>
public sealed class UntranslatedSite : PreparedSite
{
    protected override void Change(ContentCopy content) => content
        .Without("partners/kongsberg/th.md")
        .Without("events/anchorage-2019-50th-ceremony/th.md")
        .Without("programs/mears/th.md")
        .Without("pages/about/th.md")
        .Without("pages/privacy/en.md");
}
