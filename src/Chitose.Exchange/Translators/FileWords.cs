namespace Chitose.Exchange.Translators;

/// <summary>The words around the words in a file for translators, in the language of whoever makes it.</summary>
public sealed record FileWords
{
    /// <summary>Headings of the columns of a sheet, in their order.</summary>
    public required IReadOnlyList<string> Columns { get; init; }

    /// <summary>What a field is called: 本文・3段落目.</summary>
    public required Func<UnitId, string> Place { get; init; }

    /// <summary>The headings of <see cref="TranslationSheet"/>.</summary>
    public const int ColumnCount = 8;
}
