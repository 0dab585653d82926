using System.Net;
using System.Text;
using System.Xml.Linq;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Site;
using Chitose.Exchange.Web.Editions;

namespace Chitose.Exchange.Web.Mirror;

/// <summary>Writes the whole public site as files that any web server can serve, or that can be opened without one.</summary>
/// <param name="site">What to copy.</param>
/// <param name="folder">Where to write; it must be empty.</param>
internal sealed class SiteMirror(MirroredSite site, string folder)
{
    private const string NotFoundFile = "404.html";

    private static readonly string[] Beginnings = ["/robots.txt", "/sitemap.xml", .. Language.All.Select(language => Addresses.Of(language, Addresses.Home))];

    private readonly Queue<string> _waiting = new();
    private readonly HashSet<string> _known = [];
    private readonly Dictionary<string, string> _titles = [];
    private readonly Dictionary<string, string> _shortAddresses = [];
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

        while (_waiting.TryDequeue(out var address))
        {
            await CopyAsync(address, cancel);
        }

        await WriteChoicesAsync(cancel);
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

    private async Task CopyAsync(string address, CancellationToken cancel)
    {
        using var answer = await site.Reader.GetAsync(new Uri(address, UriKind.Relative), cancel);
        if (answer.StatusCode == HttpStatusCode.Redirect && answer.Headers.Location is { } location && address.StartsWith("/p/", StringComparison.Ordinal))
        {
            _shortAddresses[address] = location.OriginalString.Split('/', 3)[^1];
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
        _styles = page.Styles();
        page.LinkFiles(file);
        page.NoteCopy(_day);
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

    /// <summary>What the site answers by the reader's language, the root and short addresses, becomes a page that lets the reader choose.</summary>
    private async Task WriteChoicesAsync(CancellationToken cancel)
    {
        await WriteChoiceAsync("/", Addresses.Home, cancel);
        foreach (var (address, path) in _shortAddresses)
        {
            await WriteChoiceAsync(address, path, cancel);
        }
    }

    private Task WriteChoiceAsync(string address, string path, CancellationToken cancel)
    {
        var file = MirrorFile.Of(address)!;
        var links = from language in Language.All
                    let page = Addresses.Of(language, path)
                    where _titles.ContainsKey(page)
                    select (language, _titles[page], MirrorFile.Link(file, MirrorFile.Of(page)!));
        return WriteAsync(file, Encoding.UTF8.GetBytes(ChoicePage.Write([.. links], [.. _styles.Select(style => (style.Relation, MirrorFile.Link(file, style.File)))])), cancel);
    }

    /// <summary>For servers that can be told which file to show where there is none; its links begin at the root.</summary>
    private async Task CopyErrorPageAsync(string address, CancellationToken cancel)
    {
        using var answer = await site.Reader.GetAsync(new Uri(address, UriKind.Relative), cancel);
        var page = new MirroredPage(await answer.Content.ReadAsStringAsync(cancel), address, site.Origin);
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
