using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Tests.Storage;
using Chitose.Exchange.Translators;

namespace Chitose.Exchange.Tests.Translators;

/// <summary>What goes to translators and comes back, on a store of a test's own.</summary>
internal static class TranslatorsRoom
{
    public static readonly Person Importer = new("suzuki@example.jp", "鈴木 一郎");

    public static readonly FileWords Words = new()
    {
        Columns = ["番号", "ページ", "項目", "用語", "日本語", "前の日本語", "訳文", "印"],
        Place = id => id.Paragraph is { } paragraph ? $"{id.Field}・{paragraph}段落目" : id.Field,
    };

    public static Task<IReadOnlyList<TranslationPage>> NeedsAsync(this TempStore store, Language language) =>
        store.ReadAsync(db => new TranslationNeeds(db).ReadAsync(language, default));

    public static async Task<byte[]> SheetAsync(this TempStore store, Language language) =>
        TranslationSheet.Write(await store.NeedsAsync(language), await store.TermsAsync(language), Words);

    public static async Task<byte[]> XliffAsync(this TempStore store, Language language) =>
        XliffWriter.Write(await store.NeedsAsync(language), language, await store.TermsAsync(language), Words);

    public static Task<IReadOnlyList<JudgedRow>> TakeAsync(this TempStore store, IReadOnlyList<ReturnedRow> rows) => store.ReadAsync(db =>
    {
        var audit = new AuditLog(db, store.Clock);
        return new TranslationIntake(db, new DraftDesk(db, audit, store.Clock), audit).TakeAsync(rows, Importer, default);
    });

    public static Task<IReadOnlyList<JudgedRow>> TakeAsync(this TempStore store, byte[] file) => store.TakeAsync(TranslationFile.Read(file));

    private static Task<TermsInText> TermsAsync(this TempStore store, Language language) => store.ReadAsync(db => new TranslationNeeds(db).TermsAsync(language, default));
}
