using System.Runtime.CompilerServices;
using Chitose.Exchange.Glossary;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Checks.Readings;

/// <summary>How names are read: those of the glossary, and what remains of them without the word for town, province and the like.</summary>
internal sealed class NameReadings
{
    private static readonly ConditionalWeakTable<IReadOnlyList<GlossaryTerm>, NameReadings> Kept = [];

    private static readonly (string Word, string Reading)[] Designators =
    [
        ("市", "し"), ("州", "しゅう"), ("県", "けん"), ("省", "しょう"), ("区", "く"), ("洞", "どん"), ("王国", "おうこく"), ("特別市", "とくべつし"), ("特別自治道", "とくべつじちどう"),
    ];

    private readonly Dictionary<string, string> _names = [];

    private NameReadings(IEnumerable<GlossaryTerm> glossary)
    {
        foreach (var term in glossary)
        {
            if (term is { Group: GlossaryGroup.Names, Reading: { } reading } && term.Texts[Language.Japanese] is { } name)
            {
                Add(name, reading);
            }
        }
    }

    /// <summary>Names written with kanji, and their readings.</summary>
    public Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> All => _names.GetAlternateLookup<ReadOnlySpan<char>>();

    public static NameReadings Of(IReadOnlyList<GlossaryTerm> glossary) => Kept.GetValue(glossary, terms => new NameReadings(terms));

    private void Add(string name, string reading)
    {
        if (!name.Any(Kana.IsKanji))
        {
            return;
        }

        _names.TryAdd(name, reading);
        foreach (var (word, sound) in Designators)
        {
            if (name.Length > word.Length + 1 && name.EndsWith(word, StringComparison.Ordinal) && reading.EndsWith(sound, StringComparison.Ordinal))
            {
                _names.TryAdd(name[..^word.Length], reading[..^sound.Length]);
            }
        }
    }
}
