using System.Globalization;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Translators;

namespace Chitose.Exchange.Web.Resources.Staff;

/// <summary>What files for translators say around the words, and why one cannot be read.</summary>
public static class TranslatorWords
{
    public static FileWords ForFiles(Language language)
    {
        var words = TranslatorFilesWords.In(language);
        return new FileWords
        {
            Columns =
            [
                words.ColumnId, words.ColumnPage, words.ColumnField, words.ColumnNote,
                words.ColumnJapanese, words.ColumnFormer, words.ColumnTranslation, words.ColumnStamp,
            ],
            Place = id => words.PlaceOf(id, language),
        };
    }

    /// <summary>本文・3段落目.</summary>
    public static string PlaceOf(this TranslatorFilesWords words, UnitId id, Language language)
    {
        var field = FieldsWords.In(language).NameOf(new FieldPath(id.Language, id.Field));
        return id.Paragraph is { } number ? words.Paragraph(field: field, number: number.ToString(CultureInfo.InvariantCulture)) : field;
    }

    public static string WhyNot(this TranslatorFilesWords words, TranslationFileException fault)
    {
        var line = (fault.Line ?? 1).ToString(CultureInfo.InvariantCulture);
        return fault.Fault switch
        {
            FileFault.Empty => words.FaultEmpty,
            FileFault.TooLarge => words.FaultTooLarge,
            FileFault.OtherEncoding => words.FaultOtherEncoding,
            FileFault.BrokenSheet => words.FaultBrokenSheet(line: line),
            FileFault.BrokenXml => words.FaultBrokenXml(line: line),
            FileFault.OtherXml => words.FaultOtherXml,
            FileFault.OtherLanguages => words.FaultOtherLanguages,
            _ => words.FaultNoRows,
        };
    }

    public static string WhyNot(this TranslatorFilesWords words, RowOutcome outcome) => outcome switch
    {
        RowOutcome.Gone => words.WhyGone,
        RowOutcome.OtherLanguage => words.WhyOtherLanguage,
        RowOutcome.Contradicted => words.WhyContradicted,
        RowOutcome.Older { From: { } from, Now: { } now } => words.WhyOlder(from: Number(from), now: Number(now)),
        RowOutcome.Older { From: { } from } => words.WhyOlderThanDraft(from: Number(from)),
        RowOutcome.Older => words.WhyOlderDraft,
        RowOutcome.Rewritten => words.WhyRewritten,
        RowOutcome.Incomplete => words.WhyIncomplete,
        RowOutcome.TooLong { MaxLength: var max } => words.WhyTooLong(max: Number(max)),
        RowOutcome.Awaiting => words.WhyAwaiting,
        RowOutcome.NotSaved => words.WhyNotSaved,
        _ => words.WhyUnknown,
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
