using Chitose.Exchange.Entries;

namespace Chitose.Exchange.Pages;

/// <summary>A page that belongs to no partner: the home page, the head of a list, contact, accessibility.</summary>
public sealed class Page : Entry
{
    public override EntryKind Kind => EntryKind.Page;
}
