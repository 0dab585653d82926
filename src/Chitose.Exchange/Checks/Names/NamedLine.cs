namespace Chitose.Exchange.Checks.Names;

/// <summary>A paragraph, item or cell, and the names in it.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Start">Where it begins in the plain text of its field.</param>
/// <param name="Uses">Names that stand in it, terms of the tie not among them.</param>
/// <param name="Mentioned">Keys of all names in it, also of those within longer ones.</param>
internal sealed record NamedLine(string Text, int Start, IReadOnlyList<NameUse> Uses, IReadOnlySet<string> Mentioned)
{
    /// <summary>More lines than a text of ours can have; longer ones are not compared line by line.</summary>
    private const int Most = 400;

    /// <summary>The lines of two texts, if they have as many; none otherwise.</summary>
    public static IReadOnlyList<(NamedLine Source, NamedLine Translation)> Pairs(CheckedField source, CheckedField translation) =>
        Count(source) == Count(translation) && Count(source) <= Most ? [.. Of(source).Zip(Of(translation))] : [];

    /// <summary>The line without its names.</summary>
    public string WithoutNames()
    {
        var rest = Text.ToCharArray();
        foreach (var use in Uses)
        {
            rest.AsSpan(use.Start - Start, Math.Min(use.Length, Text.Length - (use.Start - Start))).Fill('#');
        }

        return new string(rest);
    }

    private static int Count(CheckedField field) => field.Plain.AsSpan().Count('\n') + 1;

    private static IEnumerable<NamedLine> Of(CheckedField field)
    {
        var uses = field.Names.Uses.Where(use => use.IsName).ToLookup(use => LineOf(use.Start));
        var mentions = field.Names.Mentions.ToLookup(mention => LineOf(mention.Start), mention => mention.Key);
        var start = 0;
        foreach (var line in field.Plain.Split('\n'))
        {
            yield return new NamedLine(line, start, [.. uses[start]], mentions[start].ToHashSet());
            start += line.Length + 1;
        }

        int LineOf(int place) => place == 0 ? 0 : field.Plain.LastIndexOf('\n', place - 1) + 1;
    }
}
