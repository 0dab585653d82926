using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace Chitose.Exchange.Web.Tests.Running;

/// <summary>Takes notices of changed addresses as search engines do.</summary>
public sealed class SearchEngines : IDisposable
{
    private readonly Channel<JsonNode> _notices = Channel.CreateUnbounded<JsonNode>();
    private readonly HttpListener _listener = new();

    public SearchEngines()
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        Address = $"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}/indexnow/";
    }

    public string Address { get; }

    /// <summary>What they answer.</summary>
    public int Status { get; set; } = 200;

    /// <summary>What they were told of the length of each notice; -1 is nothing.</summary>
    public ConcurrentBag<long> Lengths { get; } = [];

    public Task ListenAsync()
    {
        _listener.Prefixes.Add(Address);
        _listener.Start();
        _ = AnswerAsync();
        return Task.CompletedTask;
    }

    public Task<JsonNode> NextAsync() => _notices.Reader.ReadAsync().AsTask();

    public void Dispose() => _listener.Close();

    private async Task AnswerAsync()
    {
        while (_listener.IsListening)
        {
            try
            {
                var context = await _listener.GetContextAsync();
                Lengths.Add(context.Request.ContentLength64);
                var notice = (await JsonNode.ParseAsync(context.Request.InputStream))!;
                context.Response.StatusCode = Status;
                context.Response.Close();
                await _notices.Writer.WriteAsync(notice);
            }
            catch (Exception fault) when (fault is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }
}
