namespace Chitose.Exchange.Checks.Contacts;

public enum ContactKind
{
    Telephone,
    PostalCode,
    Mail,
}
