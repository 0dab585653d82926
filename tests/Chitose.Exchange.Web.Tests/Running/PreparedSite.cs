namespace Chitose.Exchange.Web.Tests.Running;

/// <summary>A site whose store holds changed content from the start.</summary>
public abstract class PreparedSite : RunningSite
{
    public override async Task InitializeAsync()
    {
        using var content = new ContentCopy();
        Change(content);
        await OtherProcess.ImportAsync(DataDirectory, content);
    }

    protected abstract void Change(ContentCopy content);
}
