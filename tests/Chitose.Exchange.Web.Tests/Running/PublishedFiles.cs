using Chitose.Exchange.Content;

namespace Chitose.Exchange.Web.Tests.Running;

/// <summary>The content that travels with the site, read once.</summary>
public static class PublishedFiles
{
    private static readonly Lazy<ContentSet> Read = new(() =>
    {
        var (content, faults) = ContentFolder.Read(FirstContent.Folder);
        Assert.Empty(faults);
        return content;
    });

    public static ContentSet Content => Read.Value;
}
