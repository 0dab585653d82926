namespace Chitose.Exchange.Languages;

/// <summary>A text together with the language it is in, so that a page can mark what is not in the reader's language.</summary>
public readonly record struct Phrase(string Text, Language Language)
{
    public bool IsIn(Language language) => Language == language;

    public override string ToString() => Text;
}
