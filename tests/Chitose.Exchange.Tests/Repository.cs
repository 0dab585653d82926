namespace Chitose.Exchange.Tests;

/// <summary>The clone that the tests run in.</summary>
internal static class Repository
{
    public static string Content => Path.Combine(Root, "content");

    private static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Chitose.Exchange.sln")))
            {
                folder = folder.Parent;
            }

            return folder?.FullName ?? throw new DirectoryNotFoundException($"No Chitose.Exchange.sln above {AppContext.BaseDirectory}.");
        }
    }
}
