using CsvHelper;

namespace Chitose.Exchange.Translators;

/// <summary>
/// Units as a sheet (RFC 4180). Spreadsheets save it in ways of their own: with other separators, without byte order mark, with
/// other line ends. Rows are known by their ids, columns by their place.
/// </summary>
public static class TranslationSheet
{
    private const int IdColumn = 0;
    private const int WordsColumn = 6;
    private const int StampColumn = 7;
    private const string Separators = ",;\t";

    /// <summary>A first line by which Excel tells itself the separator.</summary>
    private const string SeparatorLine = "sep=";

    /// <summary>Writes with byte order mark, without which Excel takes the letters for those of an older code.</summary>
    public static byte[] Write(IEnumerable<TranslationPage> pages, TermsInText terms, FileWords words)
    {
        using var content = new MemoryStream();
        using (var sheet = CsvWriter.Create(content, CsvWriterOptions.Default with { WriteByteOrderMark = true }))
        {
            WriteRow(sheet, words.Columns);
            foreach (var page in pages)
            {
                foreach (var unit in page.Units)
                {
                    var names = string.Join('\n', terms.In(unit.Source).Select(term => $"{term.Japanese} = {term.Form}"));
                    WriteRow(sheet, [unit.Id.ToString(), page.Title, words.Place(unit.Id), names, unit.Source, unit.Former ?? "", unit.Target, unit.Stamp.ToString()]);
                }
            }
        }

        return content.ToArray();
    }

    /// <exception cref="TranslationFileException">It is no sheet.</exception>
    public static IReadOnlyList<ReturnedRow> Read(string text)
    {
        using var sheet = CsvReader.FromText(text, CsvReaderOptions.Default with
        {
            Separator = SeparatorOf(text),
            HasHeader = false,
            MalformedData = CsvMalformedDataHandling.Throw,
            TrackLineNumbers = true,
        });
        var rows = new List<ReturnedRow>();
        try
        {
            while (sheet.Read())
            {
                if (RowOf(sheet) is { } row)
                {
                    rows.Add(row);
                }
            }
        }
        catch (CsvFormatException fault)
        {
            throw new TranslationFileException(FileFault.BrokenSheet, (int?)fault.LineNumber, fault);
        }

        return rows is [var first, .. var rest] && !UnitId.TryParse(first.Id, out _) ? rest : rows;
    }

    private static void WriteRow(CsvWriter sheet, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
        {
            sheet.WriteField(SheetCell.Guarded(cell));
        }

        sheet.EndRecord();
    }

    /// <returns>Null for a row in which nothing is written.</returns>
    private static ReturnedRow? RowOf(CsvReader sheet)
    {
        return Enumerable.Range(0, sheet.FieldCount).All(column => string.IsNullOrWhiteSpace(sheet.GetString(column)))
            ? null
            : new ReturnedRow((int)sheet.LineNumber, Cell(IdColumn).Trim(), Cell(WordsColumn), Cell(StampColumn).Trim());

        string Cell(int column) => column < sheet.FieldCount ? SheetCell.Bare(sheet.GetString(column)) : "";
    }

    /// <summary>The headings hold no separator of their own, so the most frequent is the one; null where the file itself names it.</summary>
    private static char? SeparatorOf(string text) => text.StartsWith(SeparatorLine, StringComparison.OrdinalIgnoreCase)
        ? null
        : Separators.MaxBy(separator => text.TakeWhile(letter => letter is not ('\n' or '\r')).Count(letter => letter == separator));
}
