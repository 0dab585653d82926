using System.Text.Json;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Media;
using Chitose.Exchange.Storage;

namespace Chitose.Exchange.Tests.Media;

public sealed class MediaFolderTests : IDisposable
{
    private static readonly DateTimeOffset Now = DateTimeOffset.UtcNow;

    private readonly TempFolder _data = new();
    private readonly MediaFolder _folder;

    public MediaFolderTests() => _folder = new MediaFolder(new StoreFolder(_data.Path));

    [Fact]
    public void A_folder_not_yet_there_is_empty()
    {
        Assert.Empty(_folder.Ids());
        Assert.Equal(0, _folder.Size());
        Assert.Empty(_folder.FindOrphans(new HashSet<string>(), Now.AddDays(1)));
        Assert.Null(_folder.OpenMaster(MediaNames.NewId()));
    }

    [Fact]
    public void A_photo_is_there_whole_or_not_at_all()
    {
        using (var photo = _folder.Begin())
        {
            photo.Write(MediaNames.Master, [1, 2, 3]);
            Assert.Null(_folder.OpenMaster(photo.Id));
            Assert.Empty(_folder.Ids());

            photo.Place();

            using var master = _folder.OpenMaster(photo.Id);
            Assert.Equal(3, master!.Length);
        }

        Assert.Single(_folder.Ids());
        Assert.Equal(3, _folder.Size());
    }

    [Fact]
    public void A_photo_that_is_given_up_is_gone()
    {
        using (var photo = _folder.Begin())
        {
            photo.Write(MediaNames.Master, [1, 2, 3]);
        }

        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Root));
    }

    [Fact]
    public void Names_are_random_and_long()
    {
        var names = Enumerable.Range(0, 1_000).Select(_ => MediaNames.NewId()).ToHashSet();

        Assert.Equal(1_000, names.Count);
        Assert.All(names, name => Assert.True(MediaNames.IsId(name)));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("../media")]
    [InlineData("/etc")]
    [InlineData("0123456789abcdef0123456789abcde")]
    [InlineData("0123456789abcdef0123456789abcdef0")]
    [InlineData("0123456789ABCDEF0123456789ABCDEF")]
    [InlineData("../../../../../../../etc/passwd/")]
    [InlineData("0123456789abcdef/../0123456789ab")]
    [InlineData("..\\..\\..\\..\\..\\..\\..\\..\\..\\..\\.")]
    [InlineData("0123456789abcdef0123456789abcde\0")]
    [InlineData("0123456789abcdef0123456789abcde０")]
    public void Only_an_id_leads_to_a_file(string id)
    {
        Placed();

        Assert.Null(_folder.OpenRendition(id, 480, PhotoFormat.Jpeg));
        Assert.Null(_folder.OpenMaster(id));
        Assert.Equal(0, _folder.SizeOf(id));
        Assert.False(_folder.Delete(id));
        Assert.Single(_folder.Ids());
    }

    [Fact]
    public void Only_a_width_and_format_that_are_there_can_be_opened()
    {
        var id = Placed();

        using var there = _folder.OpenRendition(id, 480, PhotoFormat.Jpeg);
        Assert.NotNull(there);
        Assert.Null(_folder.OpenRendition(id, 481, PhotoFormat.Jpeg));
        Assert.Null(_folder.OpenRendition(id, -1, PhotoFormat.Jpeg));
        Assert.Null(_folder.OpenRendition(id, 480, PhotoFormat.Avif));
        Assert.Null(PhotoFormat.Find("png"));
        Assert.Same(PhotoFormat.Avif, PhotoFormat.Find("avif"));
    }

    [Fact]
    public void Orphans_are_old_and_known_to_no_row()
    {
        var (known, orphan, young) = (Placed(), Placed(), Placed());
        using var unfinished = _folder.Begin();
        var strange = Directory.CreateDirectory(Path.Combine(_folder.Root, "lost+found"));
        foreach (var folder in new[] { known, orphan, MediaNames.Unfinished + unfinished.Id, strange.Name })
        {
            Directory.SetLastWriteTimeUtc(Path.Combine(_folder.Root, folder), Now.UtcDateTime.AddDays(-2));
        }

        var orphans = _folder.FindOrphans(new HashSet<string> { known }, Now.AddDays(-1));
        var deleted = _folder.DeleteOrphans(new HashSet<string> { known }, Now.AddDays(-1));

        Assert.Equivalent(new[] { orphan, MediaNames.Unfinished + unfinished.Id }, orphans, strict: true);
        Assert.Equal(2, deleted);
        Assert.Equivalent(new[] { known, young }, _folder.Ids(), strict: true);
        Assert.True(strange.Exists);
    }

    [Fact]
    public void A_deleted_photo_can_still_be_read_to_its_end_by_who_has_opened_it()
    {
        var id = Placed();
        using var reader = _folder.OpenRendition(id, 480, PhotoFormat.Jpeg);

        Assert.True(_folder.Delete(id));

        Assert.Equal(1, reader!.ReadByte());
        Assert.False(_folder.Delete(id));
        Assert.Null(_folder.OpenRendition(id, 480, PhotoFormat.Jpeg));
    }

    [Fact]
    public void A_folder_that_cannot_be_flushed_is_told()
    {
        var fault = Assert.Throws<IOException>(() => DiskFolder.Flush(_data.File("nowhere")));

        Assert.Contains("nowhere", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stored_photo_is_a_fact_that_JSON_keeps()
    {
        var photo = new StoredPhoto { Id = MediaNames.NewId(), Width = 4032, Height = 2688, Widths = [480, 960, 1600], Bytes = 812_345, ContentHash = new string('a', 64) };

        var json = JsonSerializer.Serialize(photo, EntryJson.Options);

        Assert.Equivalent(photo, JsonSerializer.Deserialize<StoredPhoto>(json, EntryJson.Options), strict: true);
        Assert.Contains("\"widths\":[480,960,1600]", json, StringComparison.Ordinal);
    }

    public void Dispose() => _data.Dispose();

    private string Placed()
    {
        using var photo = _folder.Begin();
        photo.Write(MediaNames.Master, [1, 2, 3]);
        photo.Write(MediaNames.Rendition(480, PhotoFormat.Jpeg), [1, 2]);
        photo.Place();
        return photo.Id;
    }
}
