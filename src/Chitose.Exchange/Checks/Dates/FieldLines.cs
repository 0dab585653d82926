namespace Chitose.Exchange.Checks.Dates;

/// <summary>In which line, a paragraph, item or cell, something stands; all in one where two texts have different numbers of lines.</summary>
internal static class FieldLines
{
    public static (int[] Source, int[] Translation) Of(CheckedField source, CheckedField translation, IEnumerable<int> sourcePlaces, IEnumerable<int> translationPlaces)
    {
        var comparable = Ends(source.Plain) == Ends(translation.Plain);
        return (Lines(source.Plain, sourcePlaces, comparable), Lines(translation.Plain, translationPlaces, comparable));
    }

    private static int Ends(string text) => text.AsSpan().Count('\n');

    /// <param name="text">The text.</param>
    /// <param name="places">In their order.</param>
    /// <param name="comparable">Whether lines count.</param>
    private static int[] Lines(string text, IEnumerable<int> places, bool comparable)
    {
        var (line, from) = (0, 0);
        return
        [
            .. places.Select(place =>
            {
                if (comparable)
                {
                    line += text.AsSpan(from, Math.Max(place - from, 0)).Count('\n');
                    from = Math.Max(place, from);
                }

                return line;
            }),
        ];
    }
}
