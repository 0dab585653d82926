using Chitose.Exchange.Articles;
using Chitose.Exchange.Checks.Scripts;
using Chitose.Exchange.Editing;

namespace Chitose.Exchange.Checks.Readings;

/// <summary>
/// A reading is kana, belongs to kanji, and can be theirs (KANJIDIC2 knows how each kanji is read; <see cref="ReadingMatch"/>); a name of
/// the glossary is read as the glossary says. Whoever learns Japanese learns what stands there.
/// </summary>
internal sealed class SoundReadings : ICheck
{
    private static readonly CheckRule NotKana = CheckRule.Error(RuleGroup.Readings, "reading-kana");
    private static readonly CheckRule Katakana = CheckRule.Warning(RuleGroup.Readings, "reading-katakana");
    private static readonly CheckRule NoKanji = CheckRule.Warning(RuleGroup.Readings, "reading-needless");
    private static readonly CheckRule OtherName = CheckRule.Error(RuleGroup.Readings, "reading-name");
    private static readonly CheckRule Unlikely = CheckRule.Warning(RuleGroup.Readings, "reading-unlikely");
    private static readonly CheckRule Doubled = CheckRule.Warning(RuleGroup.Readings, "reading-doubled");

    public IReadOnlyList<CheckRule> Rules { get; } = [NotKana, Katakana, NoKanji, OtherName, Unlikely, Doubled];

    public IEnumerable<Finding> Check(CheckedEntry entry)
    {
        var names = NameReadings.Of(entry.Context.Glossary).All;
        if (entry.Source?.Text.Reading is { Length: > 0 } whole && !IsKana(whole))
        {
            yield return new Finding(NotKana, new FieldPath(entry.Source.Language, FieldPath.Reading))
            {
                Start = 0,
                Excerpt = whole,
                Values = new Dictionary<string, string> { ["word"] = entry.Source.Text.Title, ["reading"] = whole },
            };
        }

        foreach (var field in entry.Source?.Fields ?? [])
        {
            var found = 0;
            foreach (var reading in field.Readings)
            {
                if (Of(field, reading, names) is { } finding && ++found <= 20)
                {
                    yield return finding;
                }
            }
        }
    }

    private static bool IsKana(string reading) => reading.All(letter => Kana.IsKana(letter) || letter is ' ' or '　');

    private static Finding? Of(CheckedField field, WrittenReading written, Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> names)
    {
        var reading = Kana.Hiragana(written.Reading);
        Finding Found(CheckRule rule, string? suggestion = null) =>
            field.FindWritten(rule, written.Start, written.Length, suggestion, ("word", written.Base), ("reading", written.Reading));

        if (!IsKana(written.Reading))
        {
            return Found(NotKana);
        }

        if (!written.Base.Any(letter => Kana.IsKanji(letter) || char.IsDigit(letter) || char.IsAsciiLetter(letter)))
        {
            return Found(NoKanji, written.Base);
        }

        if (names.TryGetValue(written.Base, out var right) && right != reading && !(written.Base == "日本" && reading == "にっぽん"))
        {
            return Found(OtherName, $"{{{written.Base}|{right}}}");
        }

        if (written.Base.Length == 1 && KanjiReadings.All.RepeatsEnding(written.Base[0], reading, field.Written.AsSpan(written.Start + written.Length)))
        {
            return Found(Doubled);
        }

        // Names from Korea and China are read as they sound there; what is read as Japanese reads it has its reading in hiragana (L10).
        if (Letter.IsKatakana(written.Reading[0]))
        {
            return written.Base.Length <= 60 && !Kana.SoundsForeign(reading) && ReadingMatch.IsPossible(written.Base, reading.Replace(" ", "", StringComparison.Ordinal), names)
                ? Found(Katakana, $"{{{written.Base}|{reading}}}")
                : null;
        }

        return Kana.SoundsForeign(reading) || written.Base.Length > 60 || ReadingMatch.IsPossible(written.Base, reading.Replace(" ", "", StringComparison.Ordinal), names)
            ? null
            : Found(Unlikely);
    }
}
