using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>An event or program in the editor of its partner.</summary>
/// <param name="Address">Its editor, in the language that is being edited.</param>
/// <param name="Title">In the language of the interface where it has one.</param>
/// <param name="Date">When it took place; empty for a program.</param>
/// <param name="Signs">How it stands in the language that is being edited.</param>
public sealed record ActivityLine(string Address, Phrase Title, string Date, IReadOnlyList<StaffSign> Signs);
