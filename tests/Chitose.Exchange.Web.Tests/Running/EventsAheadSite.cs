namespace Chitose.Exchange.Web.Tests.Running;

/// <summary>A site with one event ahead, one that was cancelled, one whose place is not known, one held online, and three with hours: one that was moved, one of several days, and one without an end.</summary>
public sealed class EventsAheadSite : PreparedSite
{
    public const string Ahead = "anchorage-2019-50th-ceremony";
    public const string Cancelled = "anchorage-1983-baseball";
    public const string Placeless = "anchorage-1969-agreement";
    public const string Online = "airport-2025-online-1";
    public const string Moved = "anchorage-2024-55th";
    public const string Daily = "kongsberg-2023-35th";
    public const string Evening = "ibusuki-2024-30th";

    protected override void Change(ContentCopy content) => content
        .Changed("partners/anchorage/ja.md", "updated: 2026-11-23", "updated: 2026-11-24")
        .Changed($"events/{Ahead}/event.yaml", "date: 2019-09-04\n", "date: 2027-01-30\nend-date: 2027-01-31\nstatus: announced\n")
        .With($"events/{Cancelled}/event.yaml", "number: 2901\nkind: event\ndate: 2027-02-28\nplace: anchorage\nstatus: cancelled\npartners:\n  - anchorage\n")
        .With($"events/{Placeless}/event.yaml", "number: 2902\nkind: event\ndate: 2027-03-01\nstatus: announced\npartners:\n  - anchorage\n")
        .With($"events/{Online}/event.yaml", "number: 2903\nkind: youth\ndate: 2028-02-29\nplace: online\nstatus: announced\npartners:\n  - airport-high-school\n")
        .With($"events/{Moved}/event.yaml", "number: 2904\nkind: event\ndate: 2027-06-01\nstart-time: 10:00\nend-time: 12:30\nformer-date: 2027-05-04\nplace: anchorage\nstatus: announced\nadmission: free\npartners:\n  - anchorage\n")
        .With($"events/{Daily}/event.yaml", "number: 2905\nkind: event\ndate: 2027-07-10\nend-date: 2027-07-12\nstart-time: 10:00\nend-time: 16:00\nplace: kongsberg\nstatus: announced\npartners:\n  - kongsberg\n")
        .With($"events/{Evening}/event.yaml", "number: 2906\nkind: event\ndate: 2027-08-01\nstart-time: 18:00\nplace: chitose-city\nstatus: announced\npartners:\n  - ibusuki\n");
}
