using Microsoft.Extensions.Options;

namespace Chitose.Exchange.Web;

/// <summary>The one folder to back up.</summary>
public sealed class DataDirectory
{
    /// <exception cref="InvalidOperationException">The folder lies where the web server would hand it out.</exception>
    public DataDirectory(IOptions<ExchangeOptions> options, IHostEnvironment environment)
    {
        Root = Path.GetFullPath(Path.Combine(environment.ContentRootPath, options.Value.DataDirectory));
        if (Root.Split(Path.DirectorySeparatorChar).Contains("wwwroot"))
        {
            throw new InvalidOperationException($"Exchange:DataDirectory '{Root}' lies inside wwwroot, where anyone could read it; name another folder.");
        }

        Directory.CreateDirectory(Root);
        Directory.CreateDirectory(Keys);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Keys, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    public string Root { get; }

    /// <summary>What signs cookies and forms; readable by the program's own user alone.</summary>
    public string Keys => Path.Combine(Root, "keys");
}
