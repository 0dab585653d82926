using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Overview;

/// <summary>An entry in the matrix.</summary>
/// <param name="Number">Its page number.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Title">In the language of whoever looks, or else in Japanese.</param>
/// <param name="Questions">Ids of the open questions about its facts.</param>
/// <param name="Cells">One for each language, in their order.</param>
public sealed record MatrixRow(int Number, EntryKind Kind, Phrase Title, IReadOnlyList<string> Questions, IReadOnlyList<MatrixCell> Cells);
