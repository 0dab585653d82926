using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Translators;

/// <summary>A row of a file that came back, as it is written there.</summary>
/// <param name="Line">Line of the file.</param>
/// <param name="Id">Should be a <see cref="UnitId"/>.</param>
/// <param name="Words">The translation.</param>
/// <param name="Stamp">Should be a <see cref="UnitStamp"/>.</param>
public sealed record ReturnedRow(int Line, string Id, string Words, string Stamp)
{
    /// <summary>The language that the file says it is in; null if it says nothing.</summary>
    public Language? Language { get; init; }

    /// <summary>Whether the translator says that these words are right, even where they are the ones that were there.</summary>
    public bool IsConfirmed { get; init; }
}
