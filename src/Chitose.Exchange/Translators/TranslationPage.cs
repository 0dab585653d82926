using Chitose.Exchange.Entries;

namespace Chitose.Exchange.Translators;

/// <summary>An entry that is to be translated.</summary>
/// <param name="Number">Page number.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Slug">Last segment of its address.</param>
/// <param name="Title">In Japanese, without readings.</param>
/// <param name="Units">All its units, also those that need no work: translators see the whole.</param>
public sealed record TranslationPage(int Number, EntryKind Kind, string Slug, string Title, IReadOnlyList<TranslationUnit> Units);
