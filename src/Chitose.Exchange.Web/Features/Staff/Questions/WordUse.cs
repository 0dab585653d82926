using System.Globalization;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Resources.Staff;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Web.Features.Staff.Questions;

/// <summary>Finds the public pages in which words stand, so that they can be corrected by hand.</summary>
public sealed class WordUse(ExchangeDbContext db)
{
    private const int Most = 30;

    public async Task<IReadOnlyList<QuestionLink>> FindAsync(IReadOnlyList<string> words, Language language, CancellationToken cancel)
    {
        var found = new Dictionary<(int Number, Language Language), string>();
        foreach (var word in words)
        {
            var uses = await (
                from entry in db.Entries
                from text in entry.Texts
                where text.Title.Contains(word) || text.Summary.Contains(word) || text.Body.Markdown.Contains(word)
                orderby entry.Number
                select new { entry.Number, text.Language, text.Title }).Take(Most).ToListAsync(cancel);
            foreach (var use in uses)
            {
                found[(use.Number, use.Language)] = use.Title;
            }
        }

        var (own, shell) = (QuestionsWords.In(language), ShellWords.In(language));
        return
        [
            .. from use in found.OrderBy(use => use.Key.Number).ThenBy(use => use.Key.Language.Order).Take(Most)
               select new QuestionLink(
                   own.UsedLine(language: shell.NameOf(use.Key.Language), title: use.Value),
                   string.Create(CultureInfo.InvariantCulture, $"/staff/entries/{use.Key.Number}/{use.Key.Language.Segment}")),
        ];
    }
}
