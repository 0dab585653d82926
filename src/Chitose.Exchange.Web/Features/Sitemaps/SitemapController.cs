using Chitose.Exchange.Languages;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Delivery;
using Chitose.Exchange.Web.Editions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;

namespace Chitose.Exchange.Web.Features.Sitemaps;

/// <summary>What search engines read first (site conventions S1, S2). Written page by page, never held whole.</summary>
[AllowAnonymous]
[OutputCache(PolicyName = PublicPages.CachePolicy)]
public sealed class SitemapController(PublishedContent published, EditionDesk desk, SiteAddress site) : Controller
{
    /// <summary>Pages in one file: with five languages 5,000 addresses. More of them are told by an index.</summary>
    public const int PagesInFile = 1000;

    private const string Xml = "application/xml; charset=utf-8";

    [Read("/robots.txt")]
    public IActionResult Robots() => Content($"User-agent: *\nDisallow: /staff/\nSitemap: {site.Absolute("/sitemap.xml")}\n", "text/plain; charset=utf-8");

    [Read("/sitemap.xml")]
    public async Task Show(CancellationToken cancel)
    {
        var files = FilesFor(await published.CountPagesAsync(cancel));
        if (files <= 1)
        {
            await WriteAsync(0, cancel);
            return;
        }

        Response.ContentType = Xml;
        await using var index = new SitemapWriter(Response.Body, site);
        index.WriteIndex(files);
    }

    /// <summary>One of several files, from 1.</summary>
    [Read("/sitemap-{number:int:min(1):max(9999)}.xml")]
    public async Task<IActionResult> Part(int number, CancellationToken cancel)
    {
        var files = FilesFor(await published.CountPagesAsync(cancel));
        if (files <= 1 || number > files)
        {
            return NotFound();
        }

        await WriteAsync(number - 1, cancel);
        return new EmptyResult();
    }

    private static int FilesFor(int pages) => (pages + PagesInFile - 1) / PagesInFile;

    private async Task WriteAsync(int file, CancellationToken cancel)
    {
        var edition = await desk.EditionAsync(Language.Source, published, cancel);
        var pages = await published.TranslationsAsync(cancel, file * PagesInFile, PagesInFile);
        Response.ContentType = Xml;
        await using var sitemap = new SitemapWriter(Response.Body, site);
        await sitemap.WriteAsync(pages, edition, cancel);
    }
}
