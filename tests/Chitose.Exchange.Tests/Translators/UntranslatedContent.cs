using Chitose.Exchange.Content;
using Chitose.Exchange.Tests.Storage;

namespace Chitose.Exchange.Tests.Translators;

/// <summary>The repository's content as it would be if its translations needed work.</summary>
public sealed class UntranslatedContent : IAsyncLifetime
{
    /// <summary>Every translation was made from a Japanese that is gone.</summary>
    internal TempStore Outdated { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        var content = ContentFolder.Read(Repository.Content).Content;
        foreach (var text in content.Entries.SelectMany(entry => entry.Texts).Where(text => !text.Language.IsSource))
        {
            text.TranslatedFrom = new string('0', 24);
        }

        Outdated = await TempStore.CreateAsync();
        await Outdated.ImportAsync(content);
    }

    public Task DisposeAsync()
    {
        Outdated.Dispose();
        return Task.CompletedTask;
    }

    /// <summary>A store in which nothing has been translated yet.</summary>
    internal static async Task<TempStore> JapaneseAloneAsync()
    {
        var content = ContentFolder.Read(Repository.Content).Content;
        foreach (var entry in content.Entries)
        {
            entry.Texts.RemoveAll(text => !text.Language.IsSource);
        }

        var store = await TempStore.CreateAsync();
        await store.ImportAsync(content);
        return store;
    }
}
