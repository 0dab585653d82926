using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Chitose.Exchange.Web.Tests.Running;

/// <summary>An answer as it came over the wire.</summary>
public sealed record RawAnswer(int Status, IReadOnlyList<(string Name, string Value)> Headers, string Body)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public string? this[string header] => Headers.FirstOrDefault(other => other.Name.Equals(header, StringComparison.OrdinalIgnoreCase)).Value;

    public static async Task<RawAnswer> OfAsync(int port, RawRequest request)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, port, patience.Token);
        var stream = client.GetStream();
        using var received = new MemoryStream();
        try
        {
            await stream.WriteAsync(request.ToBytes(), patience.Token);
            await stream.CopyToAsync(received, patience.Token);
        }
        catch (IOException) when (received.Length > 0)
        {
            // A server that refuses a request may close before it has read all of it.
        }

        return Parse(received.ToArray());
    }

    private static RawAnswer Parse(byte[] bytes)
    {
        var text = Encoding.Latin1.GetString(bytes);
        var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        Assert.True(end > 0, "The connection was closed without an answer");
        var lines = text[..end].Split("\r\n");
        var headers = lines.Skip(1).Select(line => line.Split(':', 2)).Select(parts => (parts[0], parts[1].Trim())).ToList();
        var body = bytes[(end + 4)..];
        var isChunked = headers.Any(header => header.Item1.Equals("Transfer-Encoding", StringComparison.OrdinalIgnoreCase));
        return new RawAnswer(
            int.Parse(lines[0].Split(' ')[1], CultureInfo.InvariantCulture),
            headers,
            Encoding.UTF8.GetString(isChunked ? Joined(body) : body));
    }

    private static byte[] Joined(byte[] chunked)
    {
        using var body = new MemoryStream();
        var at = 0;
        while (true)
        {
            var end = Array.IndexOf(chunked, (byte)'\r', at);
            var size = int.Parse(Encoding.ASCII.GetString(chunked, at, end - at), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            if (size == 0)
            {
                return body.ToArray();
            }

            body.Write(chunked, end + 2, size);
            at = end + 2 + size + 2;
        }
    }
}
