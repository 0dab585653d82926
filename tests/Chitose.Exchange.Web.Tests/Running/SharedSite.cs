namespace Chitose.Exchange.Web.Tests.Running;

/// <summary>One site for all tests that only read, and all its pages, read once.</summary>
public sealed class SharedSite : RunningSite
{
    public IReadOnlyList<ReadPage> Pages { get; private set; } = [];

    public override async Task InitializeAsync() => Pages = await ReadPage.AllOfAsync(this);

    public ReadPage PageAt(string path) => Pages.Single(page => page.Path == path);
}
