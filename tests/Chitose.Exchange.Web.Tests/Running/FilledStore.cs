namespace Chitose.Exchange.Web.Tests.Running;

/// <summary>A data directory with the site's content, of which each test takes a copy.</summary>
public sealed class FilledStore : IAsyncLifetime
{
    private readonly List<string> _folders = [];
    private string _template = null!;

    public async Task InitializeAsync()
    {
        _template = NewFolder();
        await using var program = await ServedProgram.StartAsync(_template);
        await program.AskToStopAsync();
        Assert.Equal(0, await program.EndAsync());
    }

    /// <summary>A copy of the whole data directory.</summary>
    public string Copy() => CopyOf(_template);

    public string CopyOf(string folder)
    {
        var copy = NewFolder();
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }

    public string NewFolder()
    {
        var folder = Directory.CreateTempSubdirectory("chitose-store-").FullName;
        _folders.Add(folder);
        return folder;
    }

    public Task DisposeAsync()
    {
        _folders.ForEach(folder => Directory.Delete(folder, recursive: true));
        return Task.CompletedTask;
    }
}
