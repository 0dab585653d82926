using Chitose.Exchange.Content;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Publishing;
using Chitose.Exchange.Site;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Tests.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Tests.Content;

/// <summary>What files and staff both write: neither undoes the other unseen.</summary>
public sealed class SiteImportTests : IAsyncLifetime
{
    private TempStore _store = null!;

    public async Task InitializeAsync() => _store = await TempStore.CreateAsync();

    [Fact]
    public async Task What_staff_have_changed_stays_and_is_told()
    {
        await ImportAsync(profile => profile);
        await ByStaffAsync(profile => profile with { Telephone = "0123-24-3131" });

        var kept = await ImportAsync(profile => profile with { Telephone = "0123-00-0000", Website = "https://example.jp/" });

        var profile = await ProfileAsync();
        Assert.Equal(("0123-24-3131", "https://example.jp/"), (profile.Telephone, profile.Website));
        Assert.Equal(["site.yaml: telephone"], kept);
    }

    [Fact]
    public async Task The_same_files_again_undo_nothing_of_staffs()
    {
        await ImportAsync(profile => profile);
        await ByStaffAsync(profile => profile with { OpeningHours = Cast.Everywhere("8:45–17:15") });
        var before = await _store.DumpAsync();

        var kept = await ImportAsync(profile => profile);

        Assert.Equal(before, await _store.DumpAsync());
        Assert.Equal(["site.yaml: opening-hours"], kept);
    }

    [Fact]
    public async Task What_was_exported_is_taken_back_without_a_word()
    {
        await ImportAsync(profile => profile);
        await ByStaffAsync(profile => profile with { Telephone = "0123-24-3131" });
        var exported = await _store.ReadAsync(db => new ContentExporter(db).ExportAsync(default));

        var kept = await ImportAsync(_ => exported.Profile);

        Assert.Empty(kept);
        Assert.Equal("0123-24-3131", (await ProfileAsync()).Telephone);
    }

    [Fact]
    public async Task What_staff_have_not_touched_follows_the_files_even_where_they_empty_it()
    {
        await ImportAsync(profile => profile with { Telephone = "1" });
        await ImportAsync(profile => profile with { Telephone = "2" });
        Assert.Equal("2", (await ProfileAsync()).Telephone);

        await ImportAsync(profile => profile);
        Assert.Null((await ProfileAsync()).Telephone);
    }

    [Fact]
    public async Task Templates_follow_the_files_except_where_staff_wrote()
    {
        await ImportAsync(profile => profile, Template("大雪", "{date}は休み"));
        await _store.ReadAsync(async db =>
        {
            var template = await db.NoticeTemplates.SingleAsync();
            template.What = Cast.Everywhere("{date}は中止");
            return await db.SaveChangesAsync();
        });

        var kept = await ImportAsync(profile => profile, Template("豪雪", "{date}は休業"));

        var stored = await _store.ReadAsync(db => db.NoticeTemplates.SingleAsync());
        Assert.Equal(("豪雪", "{date}は中止"), (stored.Name, stored.What[Language.Japanese]));
        Assert.Equal(["notices.yaml, heavy-snow: what"], kept);
    }

    public Task DisposeAsync()
    {
        _store.Dispose();
        return Task.CompletedTask;
    }

    private static NoticeTemplate Template(string name, string what) => new()
    {
        Id = "heavy-snow",
        Position = 1,
        Name = name,
        EnglishName = "Snow",
        What = Cast.Everywhere(what),
        ToDo = Cast.Everywhere("外出を控えてください"),
    };

    private async Task<IReadOnlyList<string>> ImportAsync(Func<SiteProfile, SiteProfile> change, params NoticeTemplate[] templates)
    {
        var content = Cast.Content(Cast.Anchorage());
        await using var db = _store.Connect();
        var importer = new ContentImporter(db, new Publisher(db, _store.Clock), _store.Clock);
        await importer.ImportAsync(
            new ContentSet
            {
                Entries = content.Entries,
                Glossary = content.Glossary,
                Sources = content.Sources,
                Questions = content.Questions,
                Profile = change(content.Profile),
                NoticeTemplates = templates,
            },
            "test",
            default);
        return importer.KeptForStaff;
    }

    private Task<int> ByStaffAsync(Func<SiteProfile, SiteProfile> change) => _store.ReadAsync(async db =>
    {
        var row = await db.SiteProfiles.SingleAsync();
        row.Profile = change(row.Profile);
        return await db.SaveChangesAsync();
    });

    private Task<SiteProfile> ProfileAsync() => _store.ReadAsync(db => new PublishedContent(db).ProfileAsync(default));
}
