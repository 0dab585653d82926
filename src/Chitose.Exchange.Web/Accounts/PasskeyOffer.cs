namespace Chitose.Exchange.Web.Accounts;

/// <summary>What a browser is asked to do with a passkey.</summary>
/// <param name="Options">For the browser, as JSON.</param>
/// <param name="State">To be sent back with its answer.</param>
public sealed record PasskeyOffer(string Options, string State);
