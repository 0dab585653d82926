using Chitose.Exchange.Content;

namespace Chitose.Exchange.Tests.Storage;

/// <summary>A store with the repository's content, shared by tests that only read.</summary>
public sealed class ImportedContent : IAsyncLifetime
{
    internal TempStore Store { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Store = await TempStore.CreateAsync();
        await Store.ImportAsync(ContentFolder.Read(Repository.Content).Content);
    }

    public Task DisposeAsync()
    {
        Store.Dispose();
        return Task.CompletedTask;
    }
}
