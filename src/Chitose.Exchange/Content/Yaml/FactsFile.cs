using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Chitose.Exchange.Content.Yaml;

/// <summary>A YAML text within a content file, and where its faults are noted.</summary>
/// <param name="path">Path within the content folder.</param>
/// <param name="faults">Where faults are noted.</param>
/// <param name="linesBefore">Lines of the file before the YAML begins.</param>
internal sealed class FactsFile(string path, ICollection<Fault> faults, int linesBefore = 0)
{
    /// <summary>The top map of the text; an empty one, with a fault noted, if there is none.</summary>
    public FactsMap Read(string yaml)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            if (stream.Documents.Count == 1 && stream.Documents[0].RootNode is YamlMappingNode map)
            {
                return new FactsMap(this, map, "");
            }

            Report(1, "", "does not hold fields; write 'name: value' lines.");
        }
        catch (YamlException fault)
        {
            Report((int)fault.Start.Line, "", $"is not readable YAML: {fault.Message.TrimEnd('.')}. Check indentation, and put texts with ': ' in quotes.");
        }

        return Nothing();
    }

    /// <summary>A map without fields that reports nothing, for a file that could not be read and has been reported already.</summary>
    public FactsMap Nothing() => new(new FactsFile(path, new List<Fault>()), [], "");

    public void Report(int line, string field, string message) =>
        faults.Add(new Fault(path, Math.Max(line, 1) + linesBefore, field, message));
}
