namespace Chitose.Exchange.Articles;

/// <param name="Rows">Its head included.</param>
/// <param name="Columns">How many it has.</param>
/// <param name="WrittenStart">Where it was written.</param>
/// <param name="WrittenLength">Length of what was written.</param>
public sealed record WrittenTable(int Rows, int Columns, int WrittenStart, int WrittenLength);
