namespace Chitose.Exchange.Web.Accounts;

/// <summary>A code kept on paper that stands in for the authenticator app once. Only its hash is stored.</summary>
public sealed class RecoveryCode
{
    public int Id { get; private init; }

    public required string MemberId { get; init; }

    public required string Hash { get; init; }
}
