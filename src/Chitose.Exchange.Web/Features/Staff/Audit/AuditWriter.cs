using System.Globalization;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Features.Staff.Reviews;
using Chitose.Exchange.Web.Resources.Staff;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Web.Features.Staff.Audit;

/// <summary>Writes lines of the log in the words of staff, with the titles that pages have now.</summary>
public sealed class AuditWriter(ExchangeDbContext db)
{
    private const string Template = "notice-template ";

    public async Task<IReadOnlyList<AuditLine>> WriteAsync(IReadOnlyList<AuditRow> rows, Language reader, CancellationToken cancel)
    {
        var words = AuditWords.In(reader);
        var titles = await TitlesAsync([.. rows.Select(NumberOf).OfType<int>().Distinct()], reader, cancel);
        return
        [
            .. rows.Select(row => new AuditLine
            {
                At = StaffTime.InFull(row.At, reader),
                Who = words.NameOf(row.By),
                Account = row.By.IsProgram ? null : row.By.Account,
                What = words.NameOf(row.Action),
                Subject = SubjectOf(row, titles, words),
                Address = NumberOf(row) is { } number ? string.Create(CultureInfo.InvariantCulture, $"/staff/entries/{number}/history") : null,
                Detail = row is { Action: AuditAction.SentBack, By.IsProgram: true } ? ReviewTexts.CommentOf(row.Detail, reader) : row.Detail ?? "",
            }),
        ];
    }

    private static string SubjectOf(AuditRow row, Dictionary<int, string> titles, AuditWords words) => row.Subject switch
    {
        "notice" => words.SubjectNotice,
        "contact" => words.SubjectContact,
        "settings" => words.SubjectSettings,
        var subject when subject.StartsWith(Template, StringComparison.Ordinal) => words.SubjectTemplate(name: subject.Split(' ', 3)[^1]),
        var subject => NumberOf(row) is { } number ? words.SubjectEntry(title: titles.GetValueOrDefault(number, subject.Split(' ')[^1]), number: $"{number}") : subject,
    };

    /// <summary>Page number of the entry that a line is about, as <see cref="AuditLog.SubjectOf(Draft)"/> writes it.</summary>
    private static int? NumberOf(AuditRow row) =>
        row.Subject.Split(' ') is [var kind, var number, ..] && Enum.TryParse<Chitose.Exchange.Entries.EntryKind>(kind, out _) && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    private async Task<Dictionary<int, string>> TitlesAsync(IReadOnlyList<int> numbers, Language reader, CancellationToken cancel)
    {
        var published = await (
            from entry in db.Entries
            where numbers.Contains(entry.Number)
            from text in entry.Texts
            where text.Language == Language.Source
            select new { entry.Number, text.Title }).ToListAsync(cancel);
        var drafts = await db.Drafts.Where(draft => numbers.Contains(draft.Number)).Select(draft => new { draft.Number, draft.Title }).ToListAsync(cancel);
        return published.Concat(drafts).GroupBy(entry => entry.Number).ToDictionary(entry => entry.Key, entry => EntryTitle.Of(entry.Key, entry.First().Title, reader));
    }
}
