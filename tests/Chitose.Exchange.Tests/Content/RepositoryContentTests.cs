using Chitose.Exchange.Content;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Events;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Pages;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Programs;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Tests.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Tests.Content;

/// <summary>The content that the repository carries.</summary>
public sealed class RepositoryContentTests(ImportedContent imported) : IClassFixture<ImportedContent>
{
    private static readonly Lazy<(ContentSet Content, IReadOnlyList<Fault> Faults)> Repository = new(() => ContentFolder.Read(Tests.Repository.Content));

    private static IReadOnlyList<Entry> Entries => Repository.Value.Content.Entries;

    [Fact]
    public void Has_no_fault()
    {
        Assert.Empty(Repository.Value.Faults);
    }

    [Fact]
    public void Holds_all_partners_events_programs_and_pages()
    {
        Assert.Equal(6, Entries.OfType<Partner>().Count());
        Assert.Equal(45, Entries.OfType<ExchangeEvent>().Count());
        Assert.Equal(12, Entries.OfType<ExchangeProgram>().Count());
        Assert.Equal(16, Entries.OfType<Page>().Count());
    }

    [Fact]
    public void Every_entry_is_written_in_all_five_languages()
    {
        Assert.All(Entries, entry => Assert.Equal(Language.All, entry.Texts.Select(text => text.Language)));
    }

    [Fact]
    public void Easy_Japanese_stands_beside_the_Japanese_of_every_partner()
    {
        Assert.All(Entries.OfType<Partner>(), partner => Assert.NotEmpty(partner.TextIn(Language.Japanese)!.Body.EasyJapanese));
        Assert.All(
            Entries.SelectMany(entry => entry.Texts).Where(text => text.Language != Language.Japanese),
            text => Assert.Empty(text.Body.EasyJapanese));
    }

    [Fact]
    public void Every_line_of_the_brochure_is_kept_once_and_word_for_word()
    {
        var printed = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Fixtures", "brochure.txt"))
            .Select((text, index) => new BrochureLine(index + 1, text))
            .Where(line => line.Text.Length > 0);

        var kept = Entries.SelectMany(entry => entry.Brochure).OrderBy(line => line.Line).ToList();

        Assert.Equal(62, kept.Count);
        Assert.Equal(printed, kept);
    }

    [Fact]
    public async Task The_withheld_event_is_a_draft_and_not_public()
    {
        var withheld = Assert.Single(Entries.OfType<ExchangeEvent>(), entry => entry.IsWithheld);

        await using var db = imported.Store.Connect();
        Assert.Equal(44, await db.Events.CountAsync());
        Assert.False(await db.Entries.AnyAsync(entry => entry.Slug == withheld.Slug));
        Assert.Equal([withheld.Slug], await db.Drafts.Select(draft => draft.Slug).ToListAsync());
        Assert.False(await db.Revisions.AnyAsync(revision => revision.Slug == withheld.Slug));
    }

    [Fact]
    public async Task Goes_through_the_store_and_comes_back_byte_for_byte()
    {
        using var folder = new TempFolder();

        await imported.Store.ExportAsync(folder.Path);

        // The guide for staff stands beside the content and is none.
        Assert.Equal(FileTree.Of(Tests.Repository.Content).Where(file => !file.StartsWith("guide/", StringComparison.Ordinal)), FileTree.Of(folder.Path));
    }

    [Fact]
    public async Task Exported_files_imported_elsewhere_are_exported_as_the_same_files()
    {
        using var exported = new TempFolder();
        using var again = new TempFolder();
        using var elsewhere = await TempStore.CreateAsync();
        await imported.Store.ExportAsync(exported.Path);

        var (content, faults) = ContentFolder.Read(exported.Path);
        await elsewhere.ImportAsync(content);
        await elsewhere.ExportAsync(again.Path);

        Assert.Empty(faults);
        Assert.Equal(FileTree.Of(exported.Path), FileTree.Of(again.Path));
    }

    [Fact]
    public async Task Imported_again_changes_nothing()
    {
        using var store = await TempStore.CreateAsync();
        await store.ImportAsync(ContentFolder.Read(Tests.Repository.Content).Content);
        var before = await store.DumpAsync();
        store.Clock.Advance(TimeSpan.FromDays(1));

        var published = await store.ImportAsync(ContentFolder.Read(Tests.Repository.Content).Content);

        Assert.Equal(0, published);
        Assert.Equal(before, await store.DumpAsync());
        Assert.Equal(1, await store.ReadAsync(db => new PublishedContent(db).VersionAsync(default)));
    }

    [Fact]
    public async Task Events_stand_in_order_of_time_with_their_partners_and_texts()
    {
        await using var db = imported.Store.Connect();

        var events = await new PublishedContent(db).Events(Language.Thai).ToListAsync();

        var expected = Entries.OfType<ExchangeEvent>().Where(entry => !entry.IsWithheld).OrderBy(entry => entry.SortKey).ThenBy(entry => entry.Number);
        Assert.Equal(expected.Select(entry => entry.Slug), events.Select(entry => entry.Slug));
        Assert.All(events, entry => Assert.Equal(["ja", "th"], entry.Texts.Select(text => text.Language.Tag).Order()));
    }

    [Fact]
    public async Task The_events_of_a_partner_are_those_that_name_it()
    {
        await using var db = imported.Store.Connect();

        var events = await new PublishedContent(db).EventsOf("ibusuki", Language.Thai).ToListAsync();

        var expected = Entries.OfType<ExchangeEvent>()
            .Where(entry => !entry.IsWithheld && entry.Partners.Any(tie => tie.Partner == "ibusuki"))
            .OrderBy(entry => entry.SortKey).ThenBy(entry => entry.Number);
        Assert.NotEmpty(events);
        Assert.Equal(expected.Select(entry => entry.Slug), events.Select(entry => entry.Slug));
    }
}
