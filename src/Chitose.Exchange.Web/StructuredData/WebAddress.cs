namespace Chitose.Exchange.Web.StructuredData;

/// <summary>An address in structured data: a path of this site, to which its origin is added, or a whole address elsewhere.</summary>
public readonly record struct WebAddress(string Text)
{
    public string In(string origin) => Text.StartsWith('/') ? origin + Text : Text;
}
