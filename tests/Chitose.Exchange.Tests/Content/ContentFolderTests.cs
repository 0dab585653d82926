using System.Text.Json;
using Chitose.Exchange.Content;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Pages;
using Chitose.Exchange.Tests.Storage;
using FsCheck.Xunit;

namespace Chitose.Exchange.Tests.Content;

public sealed class ContentFolderTests
{
    [Property(Arbitrary = [typeof(OddContent)])]
    public void Whatever_is_written_is_read_again_and_written_as_the_same_bytes(Entry entry)
    {
        using var first = new TempFolder();
        using var second = new TempFolder();
        var content = Complete(entry);

        ContentFolder.Write(content, first.Path);
        var (read, faults) = ContentFolder.Read(first.Path);
        ContentFolder.Write(read, second.Path);

        Assert.Empty(faults);
        Assert.Equal(EntryJson.Write(entry), EntryJson.Write(read.Entries.Single(other => other.Slug == entry.Slug)));
        Assert.Equal(References(content), References(read));
        Assert.Equal(FileTree.Of(first.Path), FileTree.Of(second.Path));
    }

    [Property(Arbitrary = [typeof(OddContent)])]
    public void An_entry_is_the_same_after_a_stay_as_JSON(Entry entry)
    {
        var json = EntryJson.Write(entry);

        Assert.Equal(json, EntryJson.Write(EntryJson.Read(json)));
    }

    [Fact]
    public void Is_not_written_over_files_that_are_there()
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder.File("letter.txt"), "Dear Anchorage");

        Assert.Throws<IOException>(() => ContentFolder.Write(Cast.Content(Cast.Home()), folder.Path));

        Assert.Equal([folder.File("letter.txt")], Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void Deleted_addresses_are_written_and_read_again()
    {
        using var folder = new TempFolder();
        var content = Complete();
        ContentFolder.Write(
            new ContentSet
            {
                Entries = content.Entries,
                Glossary = content.Glossary,
                Sources = content.Sources,
                Questions = content.Questions,
                Profile = content.Profile,
                Deleted = [new FormerAddress { Kind = EntryKind.Event, Slug = "old-festival" }],
            },
            folder.Path);

        var (read, faults) = ContentFolder.Read(folder.Path);

        Assert.Empty(faults);
        Assert.Equal("deleted:\n  - kind: event\n    slug: old-festival\n", File.ReadAllText(folder.File("deleted.yaml")));
        var address = Assert.Single(read.Deleted);
        Assert.Equal((EntryKind.Event, "old-festival", (string?)null), (address.Kind, address.Slug, address.Target));
    }

    [Fact]
    public async Task Deleted_and_withheld_entries_come_back_from_the_store()
    {
        using var store = await TempStore.CreateAsync();
        using var folder = new TempFolder();
        await store.ImportAsync(Cast.Content(Cast.Anchorage(), Cast.Ibusuki(), Cast.Signing(withheld: true)));
        await store.DeleteAsync(EntryKind.Partner, "ibusuki");

        await store.ExportAsync(folder.Path);

        Assert.Equal("deleted:\n  - kind: partner\n    slug: ibusuki\n", File.ReadAllText(folder.File("deleted.yaml")));
        Assert.Contains("publication: withheld\n", File.ReadAllText(folder.File("events/anchorage-1969-agreement/event.yaml")), StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.File("partners/ibusuki")));
    }

    private static string References(ContentSet content) =>
        JsonSerializer.Serialize<object[]>([content.Glossary, content.Sources, content.Questions, content.Profile], EntryJson.Options);

    /// <summary>Content that has, beside these entries, everything that the site needs and entries refer to.</summary>
    private static ContentSet Complete(params Entry[] entries)
    {
        var content = Cast.Content(
        [
            Cast.Anchorage(),
            Cast.Ibusuki(),
            .. PageSlugs.Required.Select((slug, index) => new Page { Slug = slug, Number = 1101 + index, Texts = [Cast.Home().TextFor(Language.Japanese)] }),
            .. entries,
        ]);
        return new ContentSet
        {
            Entries = content.Entries,
            Glossary = content.Glossary,
            Sources = [.. content.Sources, new Source { Id = "city-sister", Position = 2, Title = "姉妹都市: 紹介 #1", Kind = "official", Note = "'quoted' - \"twice\"" }],
            Questions = content.Questions,
            Profile = content.Profile,
        };
    }
}
