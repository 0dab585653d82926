using System.Globalization;
using System.Text;
using System.Xml;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Editions;

namespace Chitose.Exchange.Web.Features.Sitemaps;

/// <summary>Writes a sitemap, or an index of several, as it goes.</summary>
internal sealed class SitemapWriter(Stream stream, SiteAddress site) : IAsyncDisposable
{
    private const string Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Image = "http://www.google.com/schemas/sitemap-image/1.1";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    private readonly XmlWriter _xml = XmlWriter.Create(stream, new XmlWriterSettings { Async = true, Encoding = new UTF8Encoding(false) });

    public async Task WriteIndexAsync(int files)
    {
        await BeginAsync("sitemapindex");
        for (var file = 1; file <= files; file++)
        {
            await _xml.WriteStartElementAsync(null, "sitemap", Sitemap);
            await _xml.WriteElementStringAsync(null, "loc", Sitemap, site.Absolute(string.Create(CultureInfo.InvariantCulture, $"/sitemap-{file}.xml")));
            await _xml.WriteEndElementAsync();
        }

        await _xml.WriteEndDocumentAsync();
    }

    /// <summary>Every page in every language in which its own text is published, with its fellows and its photos.</summary>
    public async Task WriteAsync(IEnumerable<IGrouping<(EntryKind Kind, string Slug, int Number), (Language Language, DateOnly Updated)>> pages, Edition edition)
    {
        await BeginAsync("urlset");
        await _xml.WriteAttributeStringAsync("xmlns", "xhtml", null, Xhtml);
        await _xml.WriteAttributeStringAsync("xmlns", "image", null, Image);
        foreach (var page in pages)
        {
            var path = Addresses.PathOf(page.Key.Kind, page.Key.Slug);
            var languages = Language.All.Where(language => page.Any(text => text.Language == language)).ToList();
            foreach (var language in languages)
            {
                await _xml.WriteStartElementAsync(null, "url", Sitemap);
                await _xml.WriteElementStringAsync(null, "loc", Sitemap, site.Absolute(Addresses.Of(language, path)));
                var updated = page.First(text => text.Language == language).Updated;
                await _xml.WriteElementStringAsync(null, "lastmod", Sitemap, updated.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                foreach (var other in languages)
                {
                    await WriteAlternateAsync(other.Tag, site.Absolute(Addresses.Of(other, path)));
                }

                await WriteAlternateAsync("x-default", site.Absolute(Addresses.Of(Translations.Default(languages), path)));
                foreach (var photo in edition.In(language).PhotosOn(page.Key.Number))
                {
                    await _xml.WriteStartElementAsync("image", "image", Image);
                    await _xml.WriteElementStringAsync("image", "loc", Image, site.Absolute(photo.Address));
                    await _xml.WriteEndElementAsync();
                }

                await _xml.WriteEndElementAsync();
            }
        }

        await _xml.WriteEndDocumentAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _xml.FlushAsync();
        await _xml.DisposeAsync();
    }

    private async Task BeginAsync(string root)
    {
        await _xml.WriteStartDocumentAsync();
        await _xml.WriteStartElementAsync(null, root, Sitemap);
    }

    private async Task WriteAlternateAsync(string tag, string address)
    {
        await _xml.WriteStartElementAsync("xhtml", "link", Xhtml);
        await _xml.WriteAttributeStringAsync(null, "rel", null, "alternate");
        await _xml.WriteAttributeStringAsync(null, "hreflang", null, tag);
        await _xml.WriteAttributeStringAsync(null, "href", null, address);
        await _xml.WriteEndElementAsync();
    }
}
