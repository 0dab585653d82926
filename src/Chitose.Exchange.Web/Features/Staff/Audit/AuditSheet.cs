using Chitose.Exchange.Translators;
using Chitose.Exchange.Web.Resources.Staff;
using CsvHelper;

namespace Chitose.Exchange.Web.Features.Staff.Audit;

/// <summary>The log as a sheet (RFC 4180), in whose cells no spreadsheet finds a formula (site conventions W3).</summary>
internal static class AuditSheet
{
    public static byte[] Write(IEnumerable<AuditLine> lines, AuditWords words)
    {
        using var content = new MemoryStream();
        using (var sheet = CsvWriter.Create(content, CsvWriterOptions.Default with { WriteByteOrderMark = true }))
        {
            WriteRow(sheet, [words.ColumnAt, words.ColumnWho, words.ColumnAccount, words.ColumnWhat, words.ColumnSubject, words.ColumnDetail]);
            foreach (var line in lines)
            {
                WriteRow(sheet, [line.At.Machine ?? "", line.Who, line.Account ?? "", line.What, line.Subject, line.Detail]);
            }
        }

        return content.ToArray();
    }

    private static void WriteRow(CsvWriter sheet, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
        {
            sheet.WriteField(SheetCell.Guarded(cell));
        }

        sheet.EndRecord();
    }
}
