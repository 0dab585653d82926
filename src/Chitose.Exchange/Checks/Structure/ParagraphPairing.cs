namespace Chitose.Exchange.Checks.Structure;

/// <summary>
/// Pairs the paragraphs of a translation with those of the Japanese by their lengths and by the numbers in them, as Gale and Church
/// ("A Program for Aligning Sentences in Bilingual Corpora", 1993) do with sentences: one with one, two joined, one split in two, or
/// one that has no counterpart.
/// </summary>
internal static class ParagraphPairing
{
    /// <summary>Beyond this many paragraphs the table would be too large to be worth it.</summary>
    public const int Most = 200;

    private const double Alone = 2.3;
    private const double Merged = 1.9;

    /// <returns>Which paragraphs of either side have no counterpart.</returns>
    public static (IReadOnlyList<int> Source, IReadOnlyList<int> Translation) Unpaired(IReadOnlyList<Paragraph> source, IReadOnlyList<Paragraph> translation, double ratio)
    {
        var cost = new double[source.Count + 1, translation.Count + 1];
        var step = new (int Source, int Translation)[source.Count + 1, translation.Count + 1];
        for (var i = 0; i <= source.Count; i++)
        {
            for (var j = 0; j <= translation.Count; j++)
            {
                cost[i, j] = i == 0 && j == 0 ? 0 : double.MaxValue;
                Try(1, 1, 0);
                Try(1, 0, Alone);
                Try(0, 1, Alone);
                Try(2, 1, Merged);
                Try(1, 2, Merged);

                void Try(int fromSource, int fromTranslation, double extra)
                {
                    if (i < fromSource || j < fromTranslation || cost[i - fromSource, j - fromTranslation] is var before && before == double.MaxValue)
                    {
                        return;
                    }

                    var price = before + extra + (fromSource == 0 || fromTranslation == 0 ? 0 : Distance(source, i - fromSource, i, translation, j - fromTranslation, j, ratio));
                    if (price < cost[i, j])
                    {
                        (cost[i, j], step[i, j]) = (price, (fromSource, fromTranslation));
                    }
                }
            }
        }

        return Trace(step, source.Count, translation.Count);
    }

    private static (IReadOnlyList<int> Source, IReadOnlyList<int> Translation) Trace((int Source, int Translation)[,] step, int i, int j)
    {
        var (lonelySource, lonelyTranslation) = (new List<int>(), new List<int>());
        while (i > 0 || j > 0)
        {
            var (fromSource, fromTranslation) = step[i, j];
            (i, j) = (i - fromSource, j - fromTranslation);
            if (fromTranslation == 0)
            {
                lonelySource.Insert(0, i);
            }
            else if (fromSource == 0)
            {
                lonelyTranslation.Insert(0, j);
            }
        }

        return (lonelySource, lonelyTranslation);
    }

    /// <summary>How unlike two stretches are: in length, as a logarithm, and in the numbers that only one of them has.</summary>
    private static double Distance(IReadOnlyList<Paragraph> source, int from, int to, IReadOnlyList<Paragraph> translation, int start, int end, double ratio)
    {
        var (length, expected) = (0.0, 0.0);
        var numbers = new Dictionary<string, int>();
        for (var i = from; i < to; i++)
        {
            expected += source[i].Length * ratio;
            Count(numbers, source[i].Numbers, 1);
        }

        for (var j = start; j < end; j++)
        {
            length += translation[j].Length;
            Count(numbers, translation[j].Numbers, -1);
        }

        return (2.6 * Math.Abs(Math.Log((length + 5) / (expected + 5)))) + (0.5 * Math.Min(numbers.Values.Sum(Math.Abs), 6));
    }

    private static void Count(Dictionary<string, int> numbers, IReadOnlyList<string> found, int sign)
    {
        foreach (var number in found)
        {
            numbers[number] = numbers.GetValueOrDefault(number) + sign;
        }
    }

    /// <summary>A paragraph as it is compared.</summary>
    /// <param name="Length">Length of its words.</param>
    /// <param name="Numbers">The numbers of four digits or fewer in it, as western years and counts are written in every language.</param>
    internal sealed record Paragraph(int Length, IReadOnlyList<string> Numbers);
}
