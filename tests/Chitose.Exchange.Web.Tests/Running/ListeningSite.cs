namespace Chitose.Exchange.Web.Tests.Running;

/// <summary>The site behind its real web server on a real port, for requests that no well-behaved client would send.</summary>
public sealed class ListeningSite : RunningSite
{
    public ListeningSite() => UseKestrel(0);

    public int Port => ClientOptions.BaseAddress.Port;

    public override Task InitializeAsync()
    {
        StartServer();
        return Task.CompletedTask;
    }

    public Task<RawAnswer> SendAsync(RawRequest request) => RawAnswer.OfAsync(Port, request);

    public Task<RawAnswer> GetAsync(string target) => SendAsync(new RawRequest(target));
}
