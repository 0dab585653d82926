namespace Chitose.Exchange.Web.Tests.Running;

/// <summary>A site some of whose entries have been renamed and others deleted.</summary>
public sealed class MovedSite : PreparedSite
{
    protected override void Change(ContentCopy content) => content
        .Changed("partners/anchorage/partner.yaml", "number: 1011\n", "number: 1011\nformer-slugs:\n  - anchorage-city\n  - ankareji\n")
        .Changed("programs/mears/program.yaml", "number: 3001\n", "number: 3001\nformer-slugs:\n  - mears-school\n")
        .Changed("events/anchorage-2019-50th-ceremony/event.yaml", "number: 2015\n", "number: 2015\nformer-slugs:\n  - anchorage-50th\n")
        .Without("events/jeju-2018-office")
        .With("deleted.yaml", "deleted:\n  - kind: event\n    slug: jeju-2018-office\n  - kind: partner\n    slug: old-partner\n  - kind: program\n    slug: old-program\n  - kind: page\n    slug: old-page\n");
}
