namespace Chitose.Exchange.Entries;

/// <summary>What an entry is. Slugs are unique within a kind.</summary>
public enum EntryKind
{
    Partner,
    Event,
    Program,
    Page,
    Photo,
}
