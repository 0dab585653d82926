namespace Chitose.Exchange.Storage;

/// <summary>The one folder of everything that must survive, and what lies where in it.</summary>
public sealed record StoreFolder(string Root)
{
    public const string DatabaseName = "exchange.db";

    public const string MediaName = "media";

    public string Database => Path.Combine(Root, DatabaseName);

    /// <summary>Pictures; it is there once the first has been uploaded.</summary>
    public string Media => Path.Combine(Root, MediaName);

    public string Backups => Path.Combine(Root, "backups");
}
