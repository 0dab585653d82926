using System.Text;

namespace Chitose.Exchange.Web.Tests.Running;

/// <summary>A request exactly as it goes over the wire; each character of its text is one byte.</summary>
/// <param name="Target">What stands between the method and the protocol.</param>
public sealed record RawRequest(string Target)
{
    public string Method { get; init; } = "GET";

    public string Protocol { get; init; } = "HTTP/1.1";

    /// <summary>Null leaves the header out.</summary>
    public string? Host { get; init; } = RunningSite.Host;

    /// <summary>Lines between Host and the empty line.</summary>
    public IReadOnlyList<string> Headers { get; init; } = [];

    /// <summary>Sent with its length.</summary>
    public string? Body { get; init; }

    public byte[] ToBytes()
    {
        var lines = new List<string> { $"{Method} {Target} {Protocol}" };
        if (Host is not null)
        {
            lines.Add($"Host: {Host}");
        }

        lines.Add("Connection: close");
        lines.AddRange(Headers);
        if (Body is not null && !Headers.Any(header => header.StartsWith("Transfer-Encoding", StringComparison.OrdinalIgnoreCase)))
        {
            lines.Add(FormattableString.Invariant($"Content-Length: {Body.Length}"));
        }

        return Encoding.Latin1.GetBytes(string.Join("\r\n", lines) + "\r\n\r\n" + Body);
    }
}
