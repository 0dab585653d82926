using System.Net;
using System.Text;
using System.Xml.Linq;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Site;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Editions;

namespace Chitose.Exchange.Web.Mirror;

/// <summary>Writes the whole public site as files that any web server can serve, or that can be opened without one.</summary>
/// <param name="site">What to copy.</param>
/// <param name="folder">Where to write; it must be empty.</param>
internal sealed class SiteMirror(MirroredSite site, string folder)
{
    private const string NotFoundFile = "404.html";

    private static readonly string[] Beginnings = ["/robots.txt", "/.well-known/security.txt", "/sitemap.xml", .. Language.All.Select(language => Addresses.Of(language, Addresses.Home))];

    private readonly Queue<string> _waiting = new();
    private readonly HashSet<string> _known = [];
    private readonly Dictionary<string, string> _titles = [];
    private readonly Dictionary<string, string> _shortAddresses = [];
    private readonly Dictionary<string, string> _formerAddresses = [];
    private IReadOnlyList<(string Relation, string File)> _styles = [];
    private readonly List<string> _broken = [];
    private readonly DateOnly _day = site.Services.GetRequiredService<TimeProvider>().InChitose();

    public int Files { get; private set; }

    /// <summary>Addresses that pages link to and the site does not answer.</summary>
    public IReadOnlyList<string> Broken => _broken;

    public async Task WriteAsync(CancellationToken cancel)
    {
        foreach (var address in Beginnings)
        {
            Meet(address);
        }

        await MeetFormerAddressesAsync(cancel);
        while (_waiting.TryDequeue(out var address))
        {
            await CopyAsync(address, cancel);
        }

        await WriteSignpostsAsync(cancel);
        foreach (var language in Language.All)
        {
            await CopyErrorPageAsync(Addresses.Of(language, NotFoundFile), cancel);
        }

        await CopyErrorPageAsync($"/{NotFoundFile}", cancel);
    }

    private void Meet(string address)
    {
        if (MirrorFile.Of(address) is { } file && file != "index.html" && _known.Add(file))
        {
            _waiting.Enqueue(address);
        }
    }

    /// <summary>No page links to where an entry stood before, but other sites do, for good.</summary>
    private async Task MeetFormerAddressesAsync(CancellationToken cancel)
    {
        await using var scope = site.Services.CreateAsyncScope();
        foreach (var former in await scope.ServiceProvider.GetRequiredService<PublishedContent>().MovedAddressesAsync(cancel))
        {
            foreach (var address in Language.All.Select(language => Addresses.Of(language, Addresses.PathOf(former.Kind, former.Slug))))
            {
                _formerAddresses[address] = address;
                Meet(address);
            }
        }
    }

    private async Task CopyAsync(string address, CancellationToken cancel)
    {
        using var answer = await site.Reader.GetAsync(new Uri(address, UriKind.Relative), cancel);
        if (answer.StatusCode == HttpStatusCode.Redirect && answer.Headers.Location is { } location && address.StartsWith("/p/", StringComparison.Ordinal))
        {
            _shortAddresses[address] = location.OriginalString.Split('/', 3)[^1];
        }
        else if (answer.StatusCode == HttpStatusCode.MovedPermanently && answer.Headers.Location is { } now && _formerAddresses.ContainsKey(address))
        {
            _formerAddresses[address] = now.OriginalString;
        }
        else if (answer.StatusCode != HttpStatusCode.OK)
        {
            _broken.Add($"{address} answers {(int)answer.StatusCode}");
        }
        else if (answer.Content.Headers.ContentType?.MediaType == "text/html")
        {
            await CopyPageAsync(address, await answer.Content.ReadAsStringAsync(cancel), cancel);
        }
        else
        {
            await CopyFileAsync(address, await answer.Content.ReadAsByteArrayAsync(cancel), cancel);
        }
    }

    private async Task CopyPageAsync(string address, string html, CancellationToken cancel)
    {
        var page = new MirroredPage(html, address, site.Origin);
        foreach (var target in page.Targets())
        {
            Meet(target);
        }

        var file = MirrorFile.Of(address)!;
        _titles[address] = page.Title;
        if (address == Addresses.Of(Language.Source, Addresses.Home))
        {
            _styles = page.Styles();
        }

        page.LinkFiles(file);
        page.NoteCopy(_day, address);
        await WriteAsync(file, Encoding.UTF8.GetBytes(page.Write()), cancel);
    }

    private async Task CopyFileAsync(string address, byte[] bytes, CancellationToken cancel)
    {
        if (address.EndsWith(".xml", StringComparison.Ordinal) && address.StartsWith("/sitemap", StringComparison.Ordinal))
        {
            foreach (var named in XDocument.Parse(Encoding.UTF8.GetString(bytes)).Descendants().Where(element => element.Name.LocalName == "loc"))
            {
                Meet(new Uri(named.Value).PathAndQuery);
            }
        }

        await WriteAsync(MirrorFile.Of(address)!, bytes, cancel);
    }

    /// <summary>Where the site would send the reader on, by their language or to where a page stands now, there is a signpost.</summary>
    private async Task WriteSignpostsAsync(CancellationToken cancel)
    {
        await WriteSignpostAsync("/", InEachLanguage(Addresses.Home), cancel);
        foreach (var (address, path) in _shortAddresses)
        {
            await WriteSignpostAsync(address, InEachLanguage(path), cancel);
        }

        foreach (var (address, now) in _formerAddresses.Where(moved => _titles.ContainsKey(moved.Value)))
        {
            await WriteSignpostAsync(address, [now], cancel);
        }
    }

    private IEnumerable<string> InEachLanguage(string path) => Language.All.Select(language => Addresses.Of(language, path)).Where(_titles.ContainsKey);

    private Task WriteSignpostAsync(string address, IEnumerable<string> pages, CancellationToken cancel)
    {
        var file = MirrorFile.Of(address)!;
        var arms = pages.Select(page => new Signpost.Arm(Language.Find(page.Split('/')[1])!, _titles[page], MirrorFile.Link(file, MirrorFile.Of(page)!)));
        var styles = _styles.Select(style => (style.Relation, MirrorFile.Link(file, style.File)));
        return WriteAsync(file, Encoding.UTF8.GetBytes(Signpost.Write([.. arms], styles, _day)), cancel);
    }

    /// <summary>For servers that can be told which file to show where there is none; its links begin at the root.</summary>
    private async Task CopyErrorPageAsync(string address, CancellationToken cancel)
    {
        using var answer = await site.Reader.GetAsync(new Uri(address, UriKind.Relative), cancel);
        var page = new MirroredPage(await answer.Content.ReadAsStringAsync(cancel), address, site.Origin);
        page.NoteCopy(_day, "/");
        await WriteAsync(MirrorFile.Of(address)!, Encoding.UTF8.GetBytes(page.Write()), cancel);
    }

    private async Task WriteAsync(string file, byte[] bytes, CancellationToken cancel)
    {
        var path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllBytesAsync(path, bytes, cancel);
        Files++;
    }
}
