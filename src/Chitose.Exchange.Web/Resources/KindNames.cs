using Chitose.Exchange.Entries;

namespace Chitose.Exchange.Web.Resources.Staff;

/// <summary>What staff call the kinds of entries that the editor begins.</summary>
public static class KindNames
{
    public static string NameOf(this EntriesWords words, EntryKind kind) => kind switch
    {
        EntryKind.Partner => words.KindPartner,
        EntryKind.Event => words.KindEvent,
        EntryKind.Program => words.KindProgram,
        _ => words.KindPage,
    };

    public static string WhatIs(this EntriesWords words, EntryKind kind) => kind switch
    {
        EntryKind.Partner => words.WhatPartner,
        EntryKind.Event => words.WhatEvent,
        EntryKind.Program => words.WhatProgram,
        _ => words.WhatPage,
    };
}
