namespace Chitose.Exchange.Search;

/// <summary>What has been found, best first; an entry stands once, in the language in which it was found first.</summary>
internal sealed class FoundDocuments(int wanted)
{
    private readonly HashSet<long> _entries = [];
    private readonly List<long> _documents = [];
    private readonly HashSet<long> _named = [];

    public IReadOnlyList<long> Documents => _documents;

    /// <summary>Whether exactly a name of the entry was asked for.</summary>
    public bool IsNamed(long document) => _named.Contains(document);

    public bool IsFull => _documents.Count > wanted;

    public void AddNamed(IReadOnlyCollection<long> documents)
    {
        _named.UnionWith(documents);
        Add(documents);
    }

    public void Add(IEnumerable<long> documents) => _documents.AddRange(documents.Where(document => _entries.Add(SearchKey.EntryOf(document))));
}
