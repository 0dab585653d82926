namespace Chitose.Exchange.Translators;

/// <summary>Words in a cell of a spreadsheet, which would take some of them for a formula.</summary>
public static class SheetCell
{
    /// <summary>Also in the width in which Japanese is typed.</summary>
    private const string Formula = "=+-@\t\r\n＝＋－＠";

    private const char Guard = '\'';

    public static string Guarded(string words) => IsFormula(words) ? Guard + words : words;

    /// <summary>Reads what <see cref="Guarded"/> writes, and what a translator typed without a guard.</summary>
    public static string Bare(string cell) => cell.StartsWith(Guard) && IsFormula(cell) ? cell[1..] : cell;

    /// <summary>Words that begin with guards of their own before a formula count too, or one of theirs would be taken away.</summary>
    private static bool IsFormula(string words) => words.TrimStart(Guard) is [var first, ..] && Formula.Contains(first, StringComparison.Ordinal);
}
