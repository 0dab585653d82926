using System.Globalization;
using Chitose.Exchange.Translators;
using CsvHelper;

namespace Chitose.Exchange.Web.Features.OpenData;

/// <summary>RFC 4180 with byte order mark; no cell is a formula to a spreadsheet (site conventions W3).</summary>
internal sealed class CsvFile : GrowingFile
{
    private readonly IReadOnlyList<DataColumn> _columns;
    private readonly CsvWriter _sheet;

    public CsvFile(DataSet set)
    {
        _columns = DataColumn.Of(set.Subject);
        _sheet = CsvWriter.Create(Written, CsvWriterOptions.Default with { WriteByteOrderMark = true, NewLine = "\r\n" });
        foreach (var column in _columns)
        {
            _sheet.WriteField(column.Header);
        }

        _sheet.EndRecord();
    }

    public override void Add(DataRecord record)
    {
        foreach (var column in _columns)
        {
            _sheet.WriteField(column.Value(record) switch
            {
                null => "",
                string words => SheetCell.Guarded(words),
                var figure => Convert.ToString(figure, CultureInfo.InvariantCulture),
            });
        }

        _sheet.EndRecord();
    }

    public override void End()
    {
        // The last line is its end.
    }

    protected override void Flush() => _sheet.Flush();

    protected override void Dispose(bool disposing)
    {
        _sheet.Dispose();
        base.Dispose(disposing);
    }
}
