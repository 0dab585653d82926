using Chitose.Exchange.Articles;
using Chitose.Exchange.Checks.Contacts;
using Chitose.Exchange.Checks.Dates;
using Chitose.Exchange.Checks.Names;
using Chitose.Exchange.Checks.Numbers;
using Chitose.Exchange.Checks.Times;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Checks;

/// <summary>One field of a text: what was written, and what readers read of it.</summary>
public sealed class CheckedField
{
    private readonly Lazy<WrittenArticle?> _article;
    private readonly Lazy<FoundNames> _names;
    private readonly Lazy<PlainText> _plain;
    private readonly Lazy<IReadOnlyList<WrittenDate>> _dates;
    private readonly Lazy<IReadOnlySet<int>> _yearsTold;
    private readonly Lazy<IReadOnlyList<WrittenTime>> _times;
    private readonly Lazy<IReadOnlyList<WrittenContact>> _contacts;
    private readonly Lazy<IReadOnlyList<WrittenNumber>> _numbers;
    private readonly Lazy<string> _folded;
    private readonly Lazy<IReadOnlyList<WrittenReading>> _readings;

    internal CheckedField(FieldPath path, string written, bool isArticle, CheckContext context)
    {
        Path = path;
        Written = written;
        IsArticle = isArticle;
        _article = new Lazy<WrittenArticle?>(() => isArticle ? WrittenArticle.Read(written) : null, LazyThreadSafetyMode.None);
        _names = new Lazy<FoundNames>(() => context.Lexicon.In(Plain, Language), LazyThreadSafetyMode.None);
        _plain = new Lazy<PlainText>(() => _article.Value?.Plain ?? PlainText.OfLine(written), LazyThreadSafetyMode.None);
        _folded = new Lazy<string>(() => Folded.Of(Plain), LazyThreadSafetyMode.None);
        _dates = new Lazy<IReadOnlyList<WrittenDate>>(() => WrittenDates.In(Plain, _folded.Value, Language), LazyThreadSafetyMode.None);
        _yearsTold = new Lazy<IReadOnlySet<int>>(() => RelativeYears.In(Plain, Dates), LazyThreadSafetyMode.None);
        _times = new Lazy<IReadOnlyList<WrittenTime>>(() => WrittenTimes.In(Plain, _folded.Value, Language), LazyThreadSafetyMode.None);
        _contacts = new Lazy<IReadOnlyList<WrittenContact>>(() => WrittenContacts.In(Plain, _folded.Value), LazyThreadSafetyMode.None);
        _numbers = new Lazy<IReadOnlyList<WrittenNumber>>(() => WrittenNumbers.In(Plain, _folded.Value, Language, TakenForNumbers()), LazyThreadSafetyMode.None);
        _readings = new Lazy<IReadOnlyList<WrittenReading>>(() => [.. WrittenReading.In(written)], LazyThreadSafetyMode.None);
    }

    public FieldPath Path { get; }

    public Language Language => Path.Language!;

    /// <summary>The text as it is stored.</summary>
    public string Written { get; }

    /// <summary>Whether it is written with Markdown; other fields are one line.</summary>
    public bool IsArticle { get; }

    /// <summary>Its parts, where it has any.</summary>
    public WrittenArticle? Article => _article.Value;

    /// <summary>What readers read.</summary>
    public string Plain => _plain.Value.Text;

    /// <summary>Its words with readings, as they were written.</summary>
    public IReadOnlyList<WrittenReading> Readings => _readings.Value;

    /// <summary>Every date in what readers read, in order.</summary>
    public IReadOnlyList<WrittenDate> Dates => _dates.Value;

    /// <summary>The years that are told by another: in "the year before".</summary>
    internal IReadOnlySet<int> YearsTold => _yearsTold.Value;

    /// <summary>Every time of day in what readers read, in order.</summary>
    public IReadOnlyList<WrittenTime> Times => _times.Value;

    /// <summary>Every telephone number, postal code, e-mail address and other code in what readers read, in order.</summary>
    public IReadOnlyList<WrittenContact> Contacts => _contacts.Value;

    /// <summary>Every number in what readers read that is no part of any of these, in order.</summary>
    public IReadOnlyList<WrittenNumber> Numbers => _numbers.Value;

    /// <summary>The names and terms of the tie that readers read.</summary>
    public FoundNames Names => _names.Value;

    /// <summary>A finding about the field as a whole.</summary>
    public Finding Find(CheckRule rule, params (string Name, string Value)[] values) => new(rule, Path) { Values = Named(values) };

    /// <summary>A finding about words that stand in <see cref="Plain"/>.</summary>
    /// <param name="rule">The rule that is broken.</param>
    /// <param name="start">Where in <see cref="Plain"/> they begin.</param>
    /// <param name="length">How long they are.</param>
    /// <param name="suggestion">What to write instead, if that is known.</param>
    /// <param name="values">Values for the placeholders of the message.</param>
    public Finding FindAt(CheckRule rule, int start, int length, string? suggestion = null, params (string Name, string Value)[] values)
    {
        var (from, size) = _plain.Value.WrittenAt(start, length, Written);
        return FindWritten(rule, from, size, suggestion, values);
    }

    /// <summary>A finding about what stands in <see cref="Written"/>, marks included.</summary>
    /// <param name="rule">The rule that is broken.</param>
    /// <param name="start">Where in <see cref="Written"/> it begins.</param>
    /// <param name="length">How long it is.</param>
    /// <param name="suggestion">What to write instead, if that is known.</param>
    /// <param name="values">Values for the placeholders of the message.</param>
    public Finding FindWritten(CheckRule rule, int start, int length, string? suggestion = null, params (string Name, string Value)[] values) => new(rule, Path)
    {
        Start = start,
        Excerpt = Written.Substring(start, length),
        Suggestion = suggestion,
        Values = Named(values),
    };

    private IEnumerable<(int Start, int End)> TakenForNumbers() =>
        [.. Dates.Select(date => (date.Start, date.End)), .. Times.Select(time => (time.Start, time.End)), .. Contacts.Select(contact => (contact.Start, contact.End))];

    private static Dictionary<string, string> Named((string Name, string Value)[] values) => values.ToDictionary(value => value.Name, value => value.Value);
}
