namespace Chitose.Exchange.Checks.Structure;

/// <summary>Cuts what readers read into sentences, roughly: at the signs that end one in any of the languages, and at line ends.</summary>
internal static class Sentences
{
    public static IEnumerable<(int Start, int Length)> Of(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '\n' or '。' or '！' or '？' || (text[i] is '.' or '!' or '?' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]))))
            {
                if (Trimmed(text, start, i + 1) is { Length: > 0 } sentence)
                {
                    yield return sentence;
                }

                start = i + 1;
            }
        }

        if (Trimmed(text, start, text.Length) is { Length: > 0 } last)
        {
            yield return last;
        }
    }

    /// <summary>Phrases as Thai parts them, by spaces.</summary>
    public static IEnumerable<(int Start, int Length)> Phrases(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.AsSpan(start).IndexOfAny(' ', '\n') is var space and >= 0 ? start + space : text.Length;
            if (end > start)
            {
                yield return (start, end - start);
            }

            start = end + 1;
        }
    }

    private static (int Start, int Length) Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return (start, end - start);
    }
}
