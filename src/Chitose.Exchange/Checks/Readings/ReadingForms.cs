namespace Chitose.Exchange.Checks.Readings;

/// <summary>
/// What becomes of a reading within a word: the first sound is voiced (川 かわ, 小川 おがわ), the last one doubled (学 がく, 学校 がっこう), a
/// verb stands in its stem or its noun form (取る とる, 取引 とりひき).
/// </summary>
internal static class ReadingForms
{
    private const string Plain = "かきくけこさしすせそたちつてとはひふへほ";
    private const string Voiced = "がぎぐげござじずぜぞだぢづでどばびぶべぼ";
    private const string Ends = "うくぐすつぬぶむる";
    private const string Stems = "いきぎしちにびみり";

    /// <param name="reading">In hiragana; a dot may end the part that the kanji stands for alone.</param>
    public static IEnumerable<string> Of(string reading) => WithEndings(reading).SelectMany(Voicings).SelectMany(Doublings);

    private static IEnumerable<string> WithEndings(string reading)
    {
        var dot = reading.IndexOf('.', StringComparison.Ordinal);
        var full = dot < 0 ? reading : reading.Remove(dot, 1);
        for (var length = dot < 0 ? full.Length : dot; length <= full.Length; length++)
        {
            yield return full[..length];
        }

        if (full.Length > 1 && Ends.IndexOf(full[^1], StringComparison.Ordinal) is var end and >= 0)
        {
            yield return full[..^1] + Stems[end];
        }
    }

    private static IEnumerable<string> Voicings(string form)
    {
        yield return form;
        if (Plain.IndexOf(form[0], StringComparison.Ordinal) is var index and >= 0)
        {
            yield return Voiced[index] + form[1..];
        }

        switch (form[0])
        {
            case 'ち':
                yield return 'じ' + form[1..];
                break;
            case 'つ':
                yield return 'ず' + form[1..];
                break;
            case >= 'は' and <= 'ほ' when "はひふへほ".Contains(form[0], StringComparison.Ordinal):
                yield return (char)(form[0] + 2) + form[1..];
                break;
        }
    }

    private static IEnumerable<string> Doublings(string form)
    {
        yield return form;
        if (form.Length > 1 && form[^1] is ('つ' or 'ち' or 'く' or 'き' or 'う'))
        {
            yield return form[..^1] + 'っ';
        }
    }
}
