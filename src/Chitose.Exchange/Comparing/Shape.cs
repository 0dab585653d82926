namespace Chitose.Exchange.Comparing;

/// <summary>The pairs of neighboring letters of a text, by which texts of any language are found alike.</summary>
internal sealed class Shape
{
    private readonly int[] _pairs;

    public Shape(string text)
    {
        var content = NormalizedText.Of(text);
        _pairs = [.. content.Skip(1).Zip(content, (second, first) => (first << 16) | second).Order()];
    }

    /// <summary>From 0 to 1: the share of pairs that are common (Sørensen and Dice).</summary>
    public double Likeness(Shape other)
    {
        var common = 0;
        for (int i = 0, j = 0; i < _pairs.Length && j < other._pairs.Length;)
        {
            switch (_pairs[i].CompareTo(other._pairs[j]))
            {
                case 0:
                    (common, i, j) = (common + 1, i + 1, j + 1);
                    break;
                case < 0:
                    i++;
                    break;
                default:
                    j++;
                    break;
            }
        }

        return common == 0 ? 0 : 2.0 * common / (_pairs.Length + other._pairs.Length);
    }
}
