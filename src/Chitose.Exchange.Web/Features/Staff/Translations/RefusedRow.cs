using Chitose.Exchange.Comparing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Translators;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.Translations;

/// <summary>A row that was not taken, and why.</summary>
/// <param name="Place">What the row is about.</param>
/// <param name="Line">Where it stands in the file.</param>
/// <param name="Why">The reason, in a sentence or two.</param>
/// <param name="Address">The editor of that place; null if there is none.</param>
public sealed record RefusedRow(string Place, string Line, string Why, string? Address)
{
    /// <summary>What has changed in the Japanese.</summary>
    public TextDifference? Changed { get; init; }

    /// <summary>The translation that stands there and was kept.</summary>
    public Phrase? Present { get; init; }

    /// <summary>The translation in the file, where the one that stands there is shown.</summary>
    public Phrase? Returned { get; init; }

    public static RefusedRow Of(JudgedRow row, Language language)
    {
        var (words, shell) = (TranslatorFilesWords.In(language), ShellWords.In(language));
        var line = words.Line(line: row.Row.Line.ToString(System.Globalization.CultureInfo.InvariantCulture));
        var why = words.WhyNot(row.Outcome);
        if (row.Id is not { } id || row.Title.Length == 0)
        {
            return new RefusedRow(words.UnknownPlace(id: row.Row.Id), line, why, null);
        }

        var text = words.TextOf(title: row.Title, language: shell.NameOf(id.Language));
        var present = (row.Outcome as RowOutcome.Rewritten)?.Present;
        return new RefusedRow($"{text} {words.PlaceOf(id, language)}", line, why, EditorPlace.Of(id.Number, id.Language))
        {
            Changed = (row.Outcome as RowOutcome.Older)?.Words,
            Present = present is null ? null : new Phrase(present, id.Language),
            Returned = present is null ? null : new Phrase(row.Row.Words, id.Language),
        };
    }
}
