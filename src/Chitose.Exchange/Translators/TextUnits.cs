using Chitose.Exchange.Comparing;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Translators;

/// <summary>The text of an entry in one language, cut into units for translators and put together again.</summary>
internal sealed class TextUnits
{
    private readonly Entry _entry;
    private readonly Language _language;
    private readonly EntryText? _text;
    private readonly string _fingerprint;
    private readonly IReadOnlyList<BodyPlace> _body;

    /// <param name="entry">An entry with Japanese.</param>
    /// <param name="language">The language that is translated into.</param>
    /// <param name="former">The Japanese that the translation was made from; null if it is the one of now, or not known.</param>
    public TextUnits(Entry entry, Language language, EntryText? former)
    {
        var japanese = entry.TextFor(Language.Source);
        (_entry, _language, _text, _fingerprint) = (entry, language, entry.TextIn(language), SourceFingerprint.Of(japanese));
        _body = BodyPlace.Of(Plain(japanese.Body.Markdown), former is null ? null : Plain(former.Body.Markdown), _text?.Body.Markdown ?? "");
        Units =
        [
            .. from field in TranslatedField.All
               where !field.IsBody
               let source = Plain(field.Read(japanese))
               where source.Length > 0
               select UnitOf(Id(field.Name), source, former is null ? null : Plain(field.Read(former)), _text is null ? null : field.Read(_text)),
            .. from place in _body
               let source = place.Source ?? ""
               where source.Length > 0
               select UnitOf(Id(place), source, place.Former, place.Target),
        ];
    }

    public IReadOnlyList<TranslationUnit> Units { get; }

    /// <summary>Of the Japanese of now.</summary>
    public string Fingerprint => _fingerprint;

    /// <summary>The translation's body as it stands.</summary>
    public string Body => _text?.Body.Markdown ?? "";

    /// <summary>Japanese as translators get it: without readings.</summary>
    public static string Plain(string? japanese) => Markup.Reading().Replace(japanese ?? "", "$1").ReplaceLineEndings("\n").Trim();

    /// <summary>Whether an entry is to be translated into a language, and is not for staff alone.</summary>
    public static bool AreWanted(Entry entry, Language language) =>
        entry is not Events.ExchangeEvent { IsWithheld: true }
        && entry.TextIn(Language.Source) is { } japanese
        && TranslatedField.All.Any(field => !string.IsNullOrWhiteSpace(field.Read(japanese)))
        && (entry.TextIn(language) is not { IsOutdated: false } text || TranslatedField.All.Any(field => field.IsNeeded && Lacks(field, japanese, text)));

    /// <summary>Puts words into the text.</summary>
    /// <param name="words">New words by unit.</param>
    /// <param name="isComplete">
    /// Whether the text now says what its Japanese says. Then it counts as made from it, and paragraphs that the Japanese no longer
    /// has are dropped.
    /// </param>
    public void Put(IReadOnlyDictionary<UnitId, string> words, bool isComplete)
    {
        var text = _text ?? EntryText.Empty(_language);
        foreach (var field in TranslatedField.All.Where(field => !field.IsBody))
        {
            if (words.TryGetValue(Id(field.Name), out var written))
            {
                field.Write(text, written);
            }
        }

        if (words.Keys.Any(id => id.Field == FieldPath.Body) || (isComplete && _body.Any(place => place.Source is null)))
        {
            text.Body.Markdown = BodyWith(words, isComplete);
        }

        text.TranslatedFrom = isComplete ? null : text.TranslatedFrom;
        _entry.Put(text);
    }

    public string BodyWith(IReadOnlyDictionary<UnitId, string> words, bool isComplete) => Paragraphs.Join(
        from place in _body
        where place.Source is not null || !isComplete
        let paragraph = place.Source is not null && words.TryGetValue(Id(place), out var written) ? written : place.Target
        where !string.IsNullOrEmpty(paragraph)
        select paragraph);

    /// <summary>What has changed in the Japanese of a place since another Japanese in which the place was named.</summary>
    public TextDifference ChangesSince(EntryText before, UnitId id)
    {
        var field = TranslatedField.Named(id.Field)!;
        var (old, now) = (Plain(field.Read(before)), Plain(field.Read(_entry.TextFor(Language.Source))));
        return id.Paragraph is null ? TextDifference.Between(old, now, Language.Source)
            : ParagraphDifference.Between(old, now, Language.Source).FirstOrDefault(pair => pair.Before == id.Paragraph)?.Text
            ?? TextDifference.Between("", now, Language.Source);
    }

    private static bool Lacks(TranslatedField field, EntryText japanese, EntryText text) =>
        !string.IsNullOrWhiteSpace(field.Read(japanese)) && string.IsNullOrWhiteSpace(field.Read(text));

    private UnitId Id(string field) => new(_entry.Number, _language, field);

    private UnitId Id(BodyPlace place) => new(_entry.Number, _language, FieldPath.Body, place.Paragraph);

    private TranslationUnit UnitOf(UnitId id, string source, string? former, string? target)
    {
        var words = (target ?? "").ReplaceLineEndings("\n").Trim();
        var hasChanged = _text?.IsOutdated == true && (former is null || NormalizedText.Of(former) != NormalizedText.Of(source));
        return new TranslationUnit
        {
            Id = id,
            Source = source,
            Former = hasChanged && former is { Length: > 0 } ? former : null,
            Target = words,
            IsStale = words.Length == 0 || hasChanged,
            Stamp = new UnitStamp(_fingerprint, UnitStamp.OfSource(source), UnitStamp.OfTarget(words)),
        };
    }
}
