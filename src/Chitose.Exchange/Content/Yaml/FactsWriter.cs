using System.Globalization;
using Chitose.Exchange.Glossary;
using Chitose.Exchange.Languages;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Chitose.Exchange.Content.Yaml;

/// <summary>Writes fields as YAML in one fixed form; empty ones are left out. The counterpart of <see cref="FactsMap"/>.</summary>
internal sealed class FactsWriter
{
    private readonly Emitter _emitter;

    private FactsWriter(Emitter emitter) => _emitter = emitter;

    public static string Write(Action<FactsWriter> fields)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var emitter = new Emitter(text, new EmitterSettings().WithIndentedSequences().WithBestWidth(int.MaxValue));
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(null, null, isImplicit: true));
        new FactsWriter(emitter).Map(fields);
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        return text.ToString();
    }

    public void Put(string key, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            Scalar(key);
            Scalar(value);
        }
    }

    public void Put(string key, decimal value) => Put(key, value.ToString(CultureInfo.InvariantCulture));

    public void PutDegrees(string key, double value) => Put(key, value.ToString("R", CultureInfo.InvariantCulture));

    public void Put(string key, HistoricDate? value) => Put(key, value?.ToString());

    public void Put(string key, TimeOnly? value) => Put(key, value?.ToString("HH:mm", CultureInfo.InvariantCulture));

    public void Put<TEnum>(string key, TEnum value)
        where TEnum : struct, Enum => Put(key, Choice.Write(value));

    public void PutFlag(string key, bool value) => Put(key, value ? "true" : null);

    public void Put(string key, IReadOnlyCollection<string> values)
    {
        if (values.Count > 0)
        {
            Scalar(key);
            _emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, SequenceStyle.Block));
            foreach (var value in values)
            {
                Scalar(value);
            }

            _emitter.Emit(new SequenceEnd());
        }
    }

    public void Put(string key, LocalizedText? text)
    {
        if (text is not null)
        {
            Put(key, fields => fields.Put(text));
        }
    }

    public void Put(string key, Spellings spellings)
    {
        if (!spellings.IsEmpty)
        {
            Put(key, fields =>
            {
                foreach (var (language, list) in spellings.Lists)
                {
                    fields.Put(language.Tag, list);
                }
            });
        }
    }

    /// <summary>The languages as fields of the map being written.</summary>
    public void Put(LocalizedText text)
    {
        foreach (var (language, words) in text.Texts)
        {
            Put(language.Tag, words);
        }
    }

    public void Put(string key, Action<FactsWriter> fields)
    {
        Scalar(key);
        Map(fields);
    }

    public void Put<T>(string key, IReadOnlyCollection<T> items, Action<FactsWriter, T> fields)
    {
        if (items.Count > 0)
        {
            Scalar(key);
            _emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, SequenceStyle.Block));
            foreach (var item in items)
            {
                Map(writer => fields(writer, item));
            }

            _emitter.Emit(new SequenceEnd());
        }
    }

    private void Map(Action<FactsWriter> fields)
    {
        _emitter.Emit(new MappingStart(AnchorName.Empty, TagName.Empty, isImplicit: true, MappingStyle.Block));
        fields(this);
        _emitter.Emit(new MappingEnd());
    }

    private void Scalar(string value)
    {
        // Only double quotes can hold a tab at an end, or other control characters, so that they come back.
        var style = value.Any(character => char.IsControl(character) && character != '\n') ? ScalarStyle.DoubleQuoted : ScalarStyle.Any;
        _emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, value, style, isPlainImplicit: true, isQuotedImplicit: true));
    }
}
