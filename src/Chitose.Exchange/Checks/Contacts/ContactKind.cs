namespace Chitose.Exchange.Checks.Contacts;

public enum ContactKind
{
    Telephone,
    PostalCode,
    Mail,

    /// <summary>A code by which something is known, such as 012246 for Chitose.</summary>
    Code,
}
