using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.Dashboard;

internal static class DashboardNames
{
    public static string NameOf(this DashboardWords words, EntryKind kind) => kind switch
    {
        EntryKind.Partner => words.KindPartner,
        EntryKind.Event => words.KindEvent,
        EntryKind.Program => words.KindProgram,
        EntryKind.Page => words.KindPage,
        _ => words.KindPhoto,
    };

    public static string NameOf(this DashboardWords words, Person? person) =>
        person is null ? "" : person.IsProgram ? words.TheProgram : words.Person(name: person.Name);
}
