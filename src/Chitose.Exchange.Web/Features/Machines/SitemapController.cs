using System.Globalization;
using System.Text;
using System.Xml;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Delivery;
using Chitose.Exchange.Web.Editions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;

namespace Chitose.Exchange.Web.Features.Machines;

/// <summary>What search engines read first.</summary>
[AllowAnonymous]
[OutputCache(PolicyName = PublicPages.CachePolicy)]
public sealed class SitemapController(PublishedContent published, EditionDesk desk, SiteAddress site) : Controller
{
    private const string Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Image = "http://www.google.com/schemas/sitemap-image/1.1";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    [Read("/robots.txt")]
    public IActionResult Robots() => Content($"User-agent: *\nDisallow: /staff/\nSitemap: {site.Absolute("/sitemap.xml")}\n", "text/plain; charset=utf-8");

    /// <summary>Every page in every language in which its own text is published, with its fellows (site conventions S2).</summary>
    [Read("/sitemap.xml")]
    public async Task<IActionResult> Show(CancellationToken cancel)
    {
        var edition = await desk.EditionAsync(Language.Source, published, cancel);
        var pages = await published.TranslationsAsync(cancel);
        using var buffer = new MemoryStream();
        await using (var xml = XmlWriter.Create(buffer, new XmlWriterSettings { Async = true, Encoding = new UTF8Encoding(false) }))
        {
            await xml.WriteStartDocumentAsync();
            await xml.WriteStartElementAsync(null, "urlset", Sitemap);
            await xml.WriteAttributeStringAsync("xmlns", "xhtml", null, Xhtml);
            await xml.WriteAttributeStringAsync("xmlns", "image", null, Image);
            foreach (var page in pages)
            {
                var path = Addresses.PathOf(page.Key.Kind, page.Key.Slug);
                var languages = Language.All.Where(language => page.Any(text => text.Language == language)).ToList();
                foreach (var language in languages)
                {
                    await xml.WriteStartElementAsync(null, "url", Sitemap);
                    await xml.WriteElementStringAsync(null, "loc", Sitemap, site.Absolute(Addresses.Of(language, path)));
                    var updated = page.First(text => text.Language == language).Updated;
                    await xml.WriteElementStringAsync(null, "lastmod", Sitemap, updated.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                    foreach (var other in languages)
                    {
                        await WriteAlternateAsync(xml, other.Tag, site.Absolute(Addresses.Of(other, path)));
                    }

                    await WriteAlternateAsync(xml, "x-default", site.Absolute(Addresses.Of(Translations.Default(languages), path)));
                    foreach (var photo in edition.In(language).PhotosOn(page.Key.Number))
                    {
                        await xml.WriteStartElementAsync("image", "image", Image);
                        await xml.WriteElementStringAsync("image", "loc", Image, site.Absolute(photo.Address));
                        await xml.WriteEndElementAsync();
                    }

                    await xml.WriteEndElementAsync();
                }
            }

            await xml.WriteEndElementAsync();
            await xml.WriteEndDocumentAsync();
        }

        return File(buffer.ToArray(), "application/xml; charset=utf-8");
    }

    private static async Task WriteAlternateAsync(XmlWriter xml, string tag, string address)
    {
        await xml.WriteStartElementAsync("xhtml", "link", Xhtml);
        await xml.WriteAttributeStringAsync(null, "rel", null, "alternate");
        await xml.WriteAttributeStringAsync(null, "hreflang", null, tag);
        await xml.WriteAttributeStringAsync(null, "href", null, address);
        await xml.WriteEndElementAsync();
    }
}
