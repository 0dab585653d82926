using System.Security.Cryptography;
using System.Text;

namespace Chitose.Exchange.Web.Accounts;

/// <summary>One browser in which a member of staff is signed in.</summary>
public sealed class StaffSession
{
    /// <summary>Without anything done for so long, a session ends.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(60);

    /// <summary>However much is done, a session ends after this.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    /// <summary>Unguessable: it is what the cookie holds.</summary>
    public required string Id { get; init; }

    public required string MemberId { get; init; }

    /// <summary>Browser and system, as far as the browser tells.</summary>
    public required string Device { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime StartedAt { get; init; }

    /// <summary>UTC, to the minute.</summary>
    public required DateTime SeenAt { get; set; }

    /// <summary>UTC; null while it goes on.</summary>
    public DateTime? EndedAt { get; set; }

    public StaffMember? Member { get; private init; }

    /// <summary>Names the session on pages, where its id must not stand.</summary>
    public string Mark => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Id)))[..16];

    public bool IsOpenAt(DateTime now) => EndedAt is null && now - SeenAt < Idle && now - StartedAt < Longest;
}
