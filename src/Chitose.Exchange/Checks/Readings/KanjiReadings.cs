using System.Collections.Concurrent;
using System.Reflection;
using Chitose.Exchange.Checks.Scripts;

namespace Chitose.Exchange.Checks.Readings;

/// <summary>The ways in which each kanji can be read within a word, and words that are read as a whole. Read once, when first asked for.</summary>
internal sealed class KanjiReadings
{
    private static readonly Lazy<KanjiReadings> Loaded = new(() => new KanjiReadings());

    private readonly Dictionary<char, string> _lines = [];
    private readonly Dictionary<string, string[]> _words = [];
    private readonly ConcurrentDictionary<(char, bool), HashSet<string>> _forms = [];

    private KanjiReadings()
    {
        foreach (var line in Lines("kanji-readings.txt"))
        {
            _lines[line[0]] = line[2..];
        }

        foreach (var parts in Lines("whole-words.txt").Select(line => line.Split(' ')))
        {
            _words[parts[0]] = parts[1..];
        }
    }

    public static KanjiReadings All => Loaded.Value;

    /// <summary>Words that are read as a whole, each with its readings.</summary>
    public Dictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> Words => _words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Every form that the reading of a kanji takes within a word.</summary>
    /// <param name="kanji">The kanji.</param>
    /// <param name="inName">As in names, where Japanese readings and some more are in use, but none from Chinese.</param>
    /// <returns>Null if it is not in the table.</returns>
    public IReadOnlySet<string>? FormsOf(char kanji, bool inName) => _lines.TryGetValue(kanji, out var line)
        ? _forms.GetOrAdd((kanji, inName), _ => [.. Readings(line, inName).SelectMany(ReadingForms.Of)])
        : null;

    /// <summary>Whether a reading already holds letters that are written behind the kanji: {食|たべ}べる.</summary>
    public bool RepeatsEnding(char kanji, string reading, ReadOnlySpan<char> following)
    {
        if (!_lines.TryGetValue(kanji, out var line))
        {
            return false;
        }

        foreach (var range in line.AsSpan().Split(' '))
        {
            var full = line.AsSpan()[range];
            var dot = full.IndexOf('.');
            if (dot < 0 || full[(dot + 1)..] is not { Length: > 0 } ending)
            {
                continue;
            }

            if (reading.Length > dot && reading.StartsWith(full[..dot]) && ending.StartsWith(reading.AsSpan(dot)) && following.StartsWith(ending))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<string> Readings(string line, bool inName)
    {
        var isOfNames = false;
        foreach (var reading in line.Split(' '))
        {
            if (reading == "|")
            {
                isOfNames = true;
            }
            else if (inName ? isOfNames || !Letter.IsKatakana(reading[0]) : !isOfNames)
            {
                yield return Kana.Hiragana(reading);
            }
        }
    }

    private static IEnumerable<string> Lines(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Chitose.Exchange.Checks.Readings.{name}")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 2 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
