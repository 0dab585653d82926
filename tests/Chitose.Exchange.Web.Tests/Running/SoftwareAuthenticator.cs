using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;

namespace Chitose.Exchange.Web.Tests.Running;

/// <summary>A device with passkeys, as far as a site can tell: keys on curve P-256, no attestation (WebAuthn Level 3).</summary>
public sealed class SoftwareAuthenticator : IDisposable
{
    private const byte Present = 0x01;
    private const byte Verified = 0x04;
    private const byte Attested = 0x40;

    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] _id = RandomNumberGenerator.GetBytes(16);
    private string _user = "";
    private uint _uses;

    /// <summary>Whether the device makes sure that its owner uses it.</summary>
    public bool VerifiesOwner { get; init; } = true;

    /// <summary>Answers <c>navigator.credentials.create</c>.</summary>
    public string Create(string options, string origin)
    {
        var wished = JsonNode.Parse(options)!;
        _user = (string)wished["user"]!["id"]!;
        var data = Data("webauthn.create", (string)wished["challenge"]!, origin);
        var known = Known((string)wished["rp"]!["id"]!, Attested);
        var point = _key.ExportParameters(false).Q;
        byte[] cose = [0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20, .. point.X!, 0x22, 0x58, 0x20, .. point.Y!];
        byte[] attested = [.. known, .. new byte[16], 0x00, (byte)_id.Length, .. _id, .. cose];
        byte[] attestation = [0xA3, .. Text("fmt"), .. Text("none"), .. Text("attStmt"), 0xA0, .. Text("authData"), 0x58, (byte)attested.Length, .. attested];
        return Credential(new JsonObject
        {
            ["clientDataJSON"] = WebEncoders.Base64UrlEncode(data),
            ["attestationObject"] = WebEncoders.Base64UrlEncode(attestation),
            ["transports"] = new JsonArray("internal"),
        });
    }

    /// <summary>Answers <c>navigator.credentials.get</c>.</summary>
    public string Get(string options, string origin)
    {
        var wished = JsonNode.Parse(options)!;
        var data = Data("webauthn.get", (string)wished["challenge"]!, origin);
        var known = Known((string)wished["rpId"]!, 0);
        var signature = _key.SignData([.. known, .. SHA256.HashData(data)], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return Credential(new JsonObject
        {
            ["clientDataJSON"] = WebEncoders.Base64UrlEncode(data),
            ["authenticatorData"] = WebEncoders.Base64UrlEncode(known),
            ["signature"] = WebEncoders.Base64UrlEncode(signature),
            ["userHandle"] = _user,
        });
    }

    public void Dispose() => _key.Dispose();

    private static byte[] Data(string type, string challenge, string origin) =>
        JsonSerializer.SerializeToUtf8Bytes(new { type, challenge, origin, crossOrigin = false });

    /// <summary>A short text in CBOR.</summary>
    private static byte[] Text(string text) => [(byte)(0x60 + text.Length), .. Encoding.ASCII.GetBytes(text)];

    private byte[] Known(string host, byte more)
    {
        var count = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(count, ++_uses);
        var flags = (byte)(Present | (VerifiesOwner ? Verified : 0) | more);
        return [.. SHA256.HashData(Encoding.ASCII.GetBytes(host)), flags, .. count];
    }

    private string Credential(JsonObject response) => new JsonObject
    {
        ["id"] = WebEncoders.Base64UrlEncode(_id),
        ["rawId"] = WebEncoders.Base64UrlEncode(_id),
        ["type"] = "public-key",
        ["authenticatorAttachment"] = "platform",
        ["clientExtensionResults"] = new JsonObject(),
        ["response"] = response,
    }.ToJsonString();
}
