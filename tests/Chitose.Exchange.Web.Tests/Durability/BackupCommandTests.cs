using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests.Durability;

/// <summary>Backup and restore as an operator uses them (security requirements 7.6 and 7.7).</summary>
[Collection(InEarnest.Name)]
public sealed class BackupCommandTests(FilledStore stores)
{
    private static readonly string[] Pages = ["/ja/", "/en/partners/anchorage", "/th/timeline", "/ko/events"];

    [Fact]
    public async Task A_store_that_is_restored_shows_what_it_showed_when_it_was_backed_up()
    {
        var data = stores.Copy();
        var backup = Path.Combine(stores.NewFolder(), "exchange.zip");
        using var staff = new StaffAtWork();
        await staff.JoinAsync(data);
        using var content = new ContentCopy();
        content.Changed("partners/anchorage/en.md", "title: Anchorage\n", "title: Anchorage Renewed\n");
        IReadOnlyList<string> before;
        await using (var first = await ServedProgram.StartAsync(data))
        {
            before = await ReadAsync(first);
            await staff.SignInAsync(first);
            Assert.True(await staff.IsSignedInAsync(first));
            await SucceedAsync(data, "backup", backup);
            await RefusedAsync("is there already", data, "backup", backup);
            await SucceedAsync(data, "import", content.Folder);
            await RefusedAsync("is in use; stop the site", data, "restore", backup);
        }

        await SucceedAsync(data, "restore", backup);

        await using var second = await ServedProgram.StartAsync(data);
        Assert.Equal(before, await ReadAsync(second));
        Assert.False(await staff.IsSignedInAsync(second));
        Assert.Equal("store-restored exchange.zip", (await new StoreFile(data).LogAsync())[^1]);
    }

    private static async Task<IReadOnlyList<string>> ReadAsync(ServedProgram program) => await Task.WhenAll(Pages.Select(program.TextAsync));

    private static async Task RefusedAsync(string reason, string data, params string[] command)
    {
        var (code, _, error) = await ServedProgram.RunAsync(data, command);
        Assert.Equal(1, code);
        Assert.Contains(reason, Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    private static async Task SucceedAsync(string data, params string[] command)
    {
        var (code, _, error) = await ServedProgram.RunAsync(data, command);
        Assert.True(code == 0, error);
    }
}
