namespace Chitose.Exchange.Tests;

/// <summary>The cultures of the five languages, as rows of a theory.</summary>
public sealed class Cultures : TheoryData<string>
{
    public Cultures() => AddRange(CultureScope.All);
}
