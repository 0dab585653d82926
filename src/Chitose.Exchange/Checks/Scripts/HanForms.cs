using System.Collections.Frozen;

namespace Chitose.Exchange.Checks.Scripts;

/// <summary>Which character one language writes where others write another; read from the tables beside this file.</summary>
internal static class HanForms
{
    /// <summary>By character that simplified Chinese does not use.</summary>
    public static readonly FrozenDictionary<char, char> Simplified = Read("han-simplified.txt");

    /// <summary>By Chinese character that Japanese does not use.</summary>
    public static readonly FrozenDictionary<char, char> Japanese = Read("han-japanese.txt");

    /// <summary>By character that Japanese no longer uses.</summary>
    public static readonly FrozenDictionary<char, char> Old = Read("han-old.txt");

    private static FrozenDictionary<char, char> Read(string name)
    {
        using var reader = new StreamReader(typeof(HanForms).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().Split('\n')
            .Where(line => line.Length == 3 && line[0] != '#')
            .ToFrozenDictionary(line => line[0], line => line[2]);
    }
}
