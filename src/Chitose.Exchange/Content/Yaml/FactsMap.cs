using System.Globalization;
using System.Text;
using Chitose.Exchange.Glossary;
using Chitose.Exchange.Languages;
using YamlDotNet.RepresentationModel;

namespace Chitose.Exchange.Content.Yaml;

/// <summary>
/// Reads one YAML map field by field and notes a fault, with its line, for everything that cannot be taken.
/// Call <see cref="Close"/> when all fields are read: what has not been asked for is reported as unknown.
/// </summary>
internal sealed class FactsMap
{
    private readonly YamlMappingNode _node;
    private readonly FactsFile _file;
    private readonly string _path;
    private readonly HashSet<string> _known = [];

    public FactsMap(FactsFile file, YamlMappingNode node, string path)
    {
        _file = file;
        _node = node;
        _path = path;
    }

    public IEnumerable<string> Keys => _node.Children.Keys.OfType<YamlScalarNode>().Select(key => key.Value ?? "");

    public string? Optional(string key)
    {
        if (Find(key) is not { } node)
        {
            return null;
        }

        if (node is YamlScalarNode scalar && !string.IsNullOrWhiteSpace(scalar.Value))
        {
            return Composed(node, key, scalar.Value);
        }

        Report(node, key, "is empty or is not one value; write a text, or leave the field out.");
        return null;
    }

    /// <summary>The id of something that is defined elsewhere.</summary>
    public string? OptionalId(string key, KnownIds known)
    {
        var id = Optional(key);
        if (id is not null && !known.Allows(id))
        {
            Report(key, $"'{id}' is not in {known.Where}; add it there, or write an id that is.");
        }

        return id;
    }

    /// <summary>Two capital letters (ISO 3166-1).</summary>
    public string? OptionalCountryCode(string key)
    {
        var code = Optional(key);
        return code is null or [>= 'A' and <= 'Z', >= 'A' and <= 'Z'] ? code : Invalid(key, $"'{code}' is no code of a country; write two capital letters, for example '{key}: NO'.", code);
    }

    public string RequiredId(string key, KnownIds known, string example) => OptionalId(key, known) ?? Missing(key, $"write for example '{key}: {example}'.", "");

    public IReadOnlyList<string> Ids(string key, KnownIds known)
    {
        var ids = Set(key);
        foreach (var id in ids.Where(id => !known.Allows(id)))
        {
            Report(key, $"'{id}' is not in {known.Where}; add it there, or write an id that is.");
        }

        return ids;
    }

    public string Required(string key, string example) => Optional(key) ?? Missing(key, $"write for example '{key}: {example}'.", "");

    /// <summary>A whole number from 1.</summary>
    public int RequiredNumber(string key, int example)
    {
        var text = Optional(key);
        return text is null ? Missing(key, $"write for example '{key}: {example.ToString(CultureInfo.InvariantCulture)}'.", 0)
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value > 0 ? value
            : Invalid(key, $"'{text}' is not a whole number from 1.", 0);
    }

    public double RequiredDegrees(string key, double limit)
    {
        var text = Optional(key);
        return text is null ? Missing(key, $"write for example '{key}: 42.82097'.", 0d)
            : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) && Math.Abs(degrees) <= limit ? degrees
            : Invalid(key, string.Create(CultureInfo.InvariantCulture, $"'{text}' is not a number of degrees from -{limit} to {limit}."), 0d);
    }

    public decimal RequiredDecimal(string key, decimal example)
    {
        var text = Optional(key);
        return text is null ? Missing(key, $"write for example '{key}: {example.ToString(CultureInfo.InvariantCulture)}'.", 0m)
            : decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value
            : Invalid(key, $"'{text}' is not a number; write digits and a point, as in 148.82.", 0m);
    }

    public bool Flag(string key) => Optional(key) switch
    {
        null or "false" => false,
        "true" => true,
        var other => Invalid(key, $"'{other}' is neither true nor false.", false),
    };

    public HistoricDate? OptionalDate(string key)
    {
        var text = Optional(key);
        return text is null ? null
            : HistoricDate.TryParse(text, out var date) ? date
            : Invalid<HistoricDate?>(key, $"'{text}' is not a date; write 1969, 1969-04 or 1969-04-21.", null);
    }

    /// <summary>A time of day of 24 hours.</summary>
    public TimeOnly? OptionalTime(string key)
    {
        var text = Optional(key);
        return text is null ? null
            : TimeOnly.TryParseExact(text, ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time
            : Invalid<TimeOnly?>(key, $"'{text}' is not a time of day; write 09:30 or 14:00.", null);
    }

    public DateOnly RequiredDay(string key)
    {
        var date = Find(key) is null ? Missing<HistoricDate?>(key, $"write for example '{key}: 2026-11-23'.", null) : OptionalDate(key);
        return date is null ? default
            : date.Value.IsFullDay ? date.Value.First
            : Invalid(key, "is not a full day; write for example 2026-11-23.", default(DateOnly));
    }

    public HistoricDate RequiredDate(string key) => Find(key) is null
        ? Missing(key, $"write for example '{key}: 1969-04-21'.", new HistoricDate(1))
        : OptionalDate(key) ?? new HistoricDate(1);

    public TEnum RequiredChoice<TEnum>(string key)
        where TEnum : struct, Enum =>
        Find(key) is null
            ? Missing(key, $"write one of: {string.Join(", ", Choice.All<TEnum>())}.", default(TEnum))
            : OptionalChoice<TEnum>(key) ?? default;

    public TEnum? OptionalChoice<TEnum>(string key)
        where TEnum : struct, Enum
    {
        var text = Optional(key);
        return text is null ? null
            : Choice.TryParse<TEnum>(text, out var value) ? value
            : Invalid<TEnum?>(key, $"'{text}' is not known; write one of: {string.Join(", ", Choice.All<TEnum>())}.", null);
    }

    public IReadOnlyList<string> Strings(string key)
    {
        if (Find(key) is not { } node)
        {
            return [];
        }

        if (node is YamlSequenceNode list && list.Children.All(item => item is YamlScalarNode { Value.Length: > 0 }))
        {
            return [.. list.Children.Cast<YamlScalarNode>().Select(item => Composed(item, key, item.Value!) ?? "")];
        }

        return Invalid<IReadOnlyList<string>>(key, "is not a list; write each item on a line of its own after '- '.", []);
    }

    /// <summary>A list in which nothing may stand twice.</summary>
    public IReadOnlyList<string> Set(string key)
    {
        var values = Strings(key);
        foreach (var twice in values.GroupBy(value => value).Where(group => group.Count() > 1))
        {
            Report(key, $"'{twice.Key}' stands twice; write each item once.");
        }

        return [.. values.Distinct()];
    }

    public LocalizedText? Localized(string key)
    {
        if (OptionalMap(key) is not { } map)
        {
            return null;
        }

        var text = map.Languages();
        map.Close();
        return text;
    }

    /// <summary>A list for each language that has one.</summary>
    public Spellings Spellings(string key)
    {
        if (OptionalMap(key) is not { } map)
        {
            return Glossary.Spellings.None;
        }

        var spellings = new Spellings(Language.All.Select(language => KeyValuePair.Create(language, map.Set(language.Tag))).ToList());
        map.Close();
        return spellings;
    }

    public LocalizedText RequiredLocalized(string key) => Localized(key)
        ?? Missing(key, "write a text for each of ja, en, zh-Hans, ko and th.", new LocalizedText([]));

    /// <summary>A text that only staff read, in the languages of their interface.</summary>
    public LocalizedText RequiredForStaff(string key) => OptionalMap(key) is { } map
        ? map.StaffLanguages()
        : Missing(key, "write a text for ja and one for en.", new LocalizedText([]));

    /// <summary>The fields of this map that are languages; all five must be there.</summary>
    public LocalizedText Languages() => LocalizedIn(Language.All);

    /// <summary>This map as a text that only staff read.</summary>
    public LocalizedText StaffLanguages()
    {
        var text = LocalizedIn([Language.Japanese, Language.English]);
        Close();
        return text;
    }

    private LocalizedText LocalizedIn(IEnumerable<Language> languages) => new(languages.Select(language =>
        KeyValuePair.Create(language, Required(language.Tag, "…"))));

    public FactsMap? OptionalMap(string key) => Find(key) switch
    {
        null => null,
        YamlMappingNode map => new FactsMap(_file, map, PathOf(key)),
        _ => Invalid<FactsMap?>(key, "is not a group of fields; write its fields on the next lines, indented by two spaces.", null),
    };

    public FactsMap RequiredMap(string key) => OptionalMap(key)
        ?? Missing(key, "write its fields on the next lines, indented by two spaces.", new FactsMap(_file, [], PathOf(key)));

    public IEnumerable<FactsMap> Maps(string key)
    {
        if (Find(key) is not { } node)
        {
            return [];
        }

        if (node is YamlSequenceNode list && list.Children.All(item => item is YamlMappingNode))
        {
            return [.. list.Children.Cast<YamlMappingNode>().Select((item, index) => new FactsMap(_file, item, $"{PathOf(key)}[{index + 1}]"))];
        }

        return Invalid<IEnumerable<FactsMap>>(key, "is not a list of groups; begin each group with '- '.", []);
    }

    /// <summary>Reports every field that nobody asked for, with the likeliest right spelling.</summary>
    public void Close()
    {
        foreach (var key in _node.Children.Keys)
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            if (!_known.Contains(name))
            {
                var near = _known.Where(known => Spelling.Distance(known, name) <= 2).MinBy(known => Spelling.Distance(known, name));
                Report(key, name, near is null
                    ? $"is not a field here; known fields: {string.Join(", ", _known)}."
                    : $"is not a field here; did you mean '{near}'?");
            }
        }
    }

    public void Report(string key, string message) => Report(Find(key) ?? _node, key, message);

    private T Missing<T>(string key, string message, T value)
    {
        // A field that is there but unusable has been reported already.
        if (Find(key) is null)
        {
            Report(_node, key, $"is missing; {message}");
        }

        return value;
    }

    private T Invalid<T>(string key, string message, T value)
    {
        Report(Find(key) ?? _node, key, message);
        return value;
    }

    /// <summary>Text is kept in the form in which letters and their marks are one character (NFC).</summary>
    private string? Composed(YamlNode node, string key, string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            Report(node, key, "holds characters that are not text; type it anew.");
            return null;
        }
    }

    private YamlNode? Find(string key)
    {
        _known.Add(key);
        return _node.Children.TryGetValue(new YamlScalarNode(key), out var node) ? node : null;
    }

    private string PathOf(string key) => _path.Length == 0 ? key : $"{_path}.{key}";

    private void Report(YamlNode node, string key, string message) => _file.Report((int)node.Start.Line, PathOf(key), message);
}
