namespace Chitose.Exchange.Checks.Names;

/// <summary>Finds many words in a text in one pass (Aho and Corasick, 1975).</summary>
internal sealed class WordFinder<T>
{
    private readonly Dictionary<int, int> _steps = [];
    private readonly List<(int Length, T Value)[]> _words = [[]];
    private readonly List<int> _fallbacks = [0];

    /// <summary>Where the first letter of a word leads; 0 for most letters, with which none begins.</summary>
    private readonly ushort[] _first = new ushort[char.MaxValue + 1];

    public WordFinder(IEnumerable<(string Word, T Value)> words)
    {
        var children = new List<List<(char Letter, int Node)>> { new() };
        foreach (var (word, value) in words.Where(entry => entry.Word.Length > 0))
        {
            var node = 0;
            foreach (var letter in word)
            {
                if (!_steps.TryGetValue(Key(node, letter), out var next))
                {
                    next = children.Count;
                    _steps[Key(node, letter)] = next;
                    children[node].Add((letter, next));
                    children.Add([]);
                    _words.Add([]);
                    _fallbacks.Add(0);
                    if (node == 0)
                    {
                        _first[letter] = checked((ushort)next);
                    }
                }

                node = next;
            }

            _words[node] = [.. _words[node], (word.Length, value)];
        }

        LinkFallbacks(children);
    }

    /// <summary>Every word at every place, also within one another.</summary>
    public List<(int Start, int Length, T Value)> In(ReadOnlySpan<char> text)
    {
        var found = new List<(int, int, T)>();
        var node = 0;
        for (var i = 0; i < text.Length; i++)
        {
            node = Step(node, text[i]);
            if (node == 0)
            {
                continue;
            }

            foreach (var (length, value) in _words[node])
            {
                found.Add((i + 1 - length, length, value));
            }
        }

        return found;
    }

    private int Step(int node, char letter)
    {
        for (; node != 0; node = _fallbacks[node])
        {
            if (_steps.TryGetValue(Key(node, letter), out var next))
            {
                return next;
            }
        }

        return _first[letter];
    }

    private void LinkFallbacks(List<List<(char Letter, int Node)>> children)
    {
        var waiting = new Queue<int>(children[0].Select(child => child.Node));
        while (waiting.TryDequeue(out var node))
        {
            foreach (var (letter, child) in children[node])
            {
                _fallbacks[child] = Step(_fallbacks[node], letter);
                _words[child] = [.. _words[child], .. _words[_fallbacks[child]]];
                waiting.Enqueue(child);
            }
        }
    }

    private static int Key(int node, char letter) => checked(node << 16) | letter;
}
