namespace Chitose.Exchange.Web;

/// <summary>The section <c>Exchange</c> of the configuration.</summary>
public sealed class ExchangeOptions
{
    public const string Section = "Exchange";

    /// <summary>Folder of everything that must survive; relative to the content root.</summary>
    public string DataDirectory { get; set; } = "data";

    /// <summary>
    /// Where the public reaches the site, as <c>https://exchange.example.jp</c>. Every absolute address is made from it, never from
    /// a request. Unset: the first address the program listens on.
    /// </summary>
    public string? PublicOrigin { get; set; }

    /// <summary>Whether the main pages are read once after start, so that their first readers need not wait.</summary>
    public bool WarmPages { get; set; } = true;

    /// <summary>How often the store is backed up into the folder <c>backups</c>; zero for never.</summary>
    public TimeSpan BackupEvery { get; set; } = TimeSpan.FromDays(1);

    /// <summary>
    /// Key by which search engines know that a notice of IndexNow is ours: 8 to 128 of a–z, 0–9 and hyphens. Unset: none is told.
    /// </summary>
    public string? IndexNowKey { get; set; }

    /// <summary>Where notices are sent; a host of IndexNow, or this machine.</summary>
    public Uri IndexNowAddress { get; set; } = new("https://api.indexnow.org/indexnow");

    /// <summary>Whom to tell of a weakness of the site, as an address of mail or one that begins with <c>https:</c>, <c>mailto:</c> or <c>tel:</c>; unset: the page of contacts.</summary>
    public string? SecurityContact { get; set; }

    /// <summary>How often one address may try to sign in within a minute.</summary>
    public int SignInTriesPerMinute { get; set; } = 10;
}
