using System.Collections.Frozen;

namespace Chitose.Exchange.Search;

/// <summary>Words that ask for something and name nothing, and those that join others; read from the list beside this file.</summary>
internal static class LeftOutWords
{
    private static readonly ILookup<string, string> Listed = Read();

    /// <summary>Words that may stand alone: where, どこ.</summary>
    private static readonly FrozenSet<string> Asking = Listed["ask"].ToFrozenSet();

    /// <summary>What may stand before or behind a word with no space between, the longest first.</summary>
    private static readonly List<string> Attached =
        [.. Listed.SelectMany(words => words).Where(word => SearchLetters.IsUnspaced(word[0])).Distinct().OrderByDescending(word => word.Length)];

    private static readonly FrozenSet<string> All = Listed.SelectMany(words => words).ToFrozenSet();

    /// <summary>Whether it names nothing where it is one of several words.</summary>
    public static bool Have(string word) => All.Contains(word);

    /// <summary>What a stretch of letters of one kind names; empty if nothing.</summary>
    public static string Without(string run)
    {
        if (!SearchLetters.IsUnspaced(run[0]))
        {
            return Asking.Contains(run) ? "" : run;
        }

        while (!All.Contains(run))
        {
            var shorter = Attached.Select(word => Shortened(run, word)).FirstOrDefault(rest => rest is not null);
            if (shorter is null)
            {
                return run;
            }

            run = shorter;
        }

        return "";
    }

    /// <summary>Particles of Korean stand behind a word only; in the other scripts a question may lose its first word and begin with one.</summary>
    private static string? Shortened(string run, string word)
    {
        var rest = run.EndsWith(word, StringComparison.Ordinal) ? run[..^word.Length]
            : !SearchLetters.IsHangul(word[0]) && run.StartsWith(word, StringComparison.Ordinal) ? run[word.Length..] : null;
        return rest is not null && (rest.Length >= SearchLetters.PieceOf(run[0]) || All.Contains(rest)) ? rest : null;
    }

    private static ILookup<string, string> Read()
    {
        using var reader = new StreamReader(typeof(LeftOutWords).Assembly.GetManifestResourceStream("Chitose.Exchange.Search.left-out.txt")!);
        return reader.ReadToEnd().Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .SelectMany(words => words.Skip(1).Select(word => (Sort: words[0], Word: FoldedText.Of(word).Text)))
            .ToLookup(pair => pair.Sort, pair => pair.Word);
    }
}
