using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Checks;

/// <summary>An entry taken apart once, so that each check need not read its texts anew.</summary>
public sealed class CheckedEntry
{
    public CheckedEntry(Entry entry, CheckContext context)
    {
        Entry = entry;
        Context = context;
        Texts = [.. entry.Texts.OrderBy(text => text.Language.Order).Select(text => new CheckedText(text, context))];
    }

    public Entry Entry { get; }

    public CheckContext Context { get; }

    /// <summary>In the order of languages.</summary>
    public IReadOnlyList<CheckedText> Texts { get; }

    /// <summary>The Japanese, with which translations must agree.</summary>
    public CheckedText? Source => In(Language.Source);

    public IEnumerable<CheckedText> Translations => Texts.Where(text => !text.Language.IsSource);

    /// <summary>Every field of every language.</summary>
    public IEnumerable<CheckedField> Fields => Texts.SelectMany(text => text.Fields);

    public CheckedText? In(Language language) => Texts.FirstOrDefault(text => text.Language == language);
}
