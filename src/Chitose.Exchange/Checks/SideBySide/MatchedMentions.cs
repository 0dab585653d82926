namespace Chitose.Exchange.Checks.SideBySide;

/// <summary>What a translation mentions, matched with what the Japanese mentions.</summary>
internal sealed class MatchedMentions
{
    private readonly Mention?[] _same;
    private readonly Mention?[] _instead;

    public MatchedMentions(IReadOnlyList<Mention> source, IReadOnlyList<Mention> translation)
    {
        _same = [.. source.Select(mention => translation.FirstOrDefault(other => other.Key == mention.Key) ?? translation.FirstOrDefault(mention.Says))];
        _instead = new Mention?[source.Count];
        var left = translation.Where(mention => mention is { IsOfNote: true, TakesPlace: true } && !source.Any(other => other.Says(mention))).ToList();
        for (var i = 0; i < source.Count && left.Count > 0; i++)
        {
            if (_same[i] is null && source[i] is { IsOfNote: true, TakesPlace: true })
            {
                _instead[i] = left[0];
                left.RemoveAt(0);
            }
        }

        Left = [.. left.Where(mention => mention.StandsAlone)];
    }

    /// <summary>What the Japanese does not mention, beyond what stands in the place of something else.</summary>
    public IReadOnlyList<Mention> Left { get; }

    public Mention? Of(int index) => _same[index];

    /// <summary>What stands in the place of something that the Japanese mentions and the translation does not.</summary>
    public Mention? InsteadOf(int index) => _instead[index];
}
