using System.Globalization;
using System.Text;
using System.Xml;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Editions;

namespace Chitose.Exchange.Web.Features.Sitemaps;

/// <summary>
/// Writes a sitemap, or an index of several, as it goes: a piece of some kilobytes at a time, since waiting at each element takes
/// longer than writing it.
/// </summary>
internal sealed class SitemapWriter : IAsyncDisposable
{
    private const string Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Image = "http://www.google.com/schemas/sitemap-image/1.1";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";
    private const int PieceBytes = 32 * 1024;

    private readonly MemoryStream _piece = new(PieceBytes * 2);
    private readonly Stream _stream;
    private readonly SiteAddress _site;
    private readonly XmlWriter _xml;

    public SitemapWriter(Stream stream, SiteAddress site)
    {
        _stream = stream;
        _site = site;
        _xml = XmlWriter.Create(_piece, new XmlWriterSettings { Encoding = new UTF8Encoding(false) });
    }

    public void WriteIndex(int files)
    {
        Begin("sitemapindex");
        for (var file = 1; file <= files; file++)
        {
            _xml.WriteStartElement("sitemap", Sitemap);
            _xml.WriteElementString("loc", Sitemap, _site.Absolute(string.Create(CultureInfo.InvariantCulture, $"/sitemap-{file}.xml")));
            _xml.WriteEndElement();
        }

        _xml.WriteEndDocument();
    }

    /// <summary>Every page in every language in which its own text is published, with its fellows and its photos.</summary>
    public async Task WriteAsync(
        IEnumerable<IGrouping<(EntryKind Kind, string Slug, int Number), (Language Language, DateOnly Updated)>> pages, Edition edition, CancellationToken cancel)
    {
        Begin("urlset");
        _xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
        _xml.WriteAttributeString("xmlns", "image", null, Image);
        foreach (var page in pages)
        {
            Write(page, edition);
            if (_piece.Length > PieceBytes)
            {
                await SendAsync(cancel);
            }
        }

        _xml.WriteEndDocument();
    }

    public async ValueTask DisposeAsync()
    {
        await SendAsync(CancellationToken.None);
        _xml.Dispose();
        await _piece.DisposeAsync();
    }

    private void Write(IGrouping<(EntryKind Kind, string Slug, int Number), (Language Language, DateOnly Updated)> page, Edition edition)
    {
        var path = Addresses.PathOf(page.Key.Kind, page.Key.Slug);
        var languages = Language.All.Where(language => page.Any(text => text.Language == language)).ToList();
        foreach (var language in languages)
        {
            _xml.WriteStartElement("url", Sitemap);
            _xml.WriteElementString("loc", Sitemap, _site.Absolute(Addresses.Of(language, path)));
            var updated = page.First(text => text.Language == language).Updated;
            _xml.WriteElementString("lastmod", Sitemap, updated.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            foreach (var other in languages)
            {
                WriteAlternate(other.Tag, _site.Absolute(Addresses.Of(other, path)));
            }

            WriteAlternate("x-default", _site.Absolute(Addresses.Of(Translations.Default(languages), path)));
            foreach (var photo in edition.In(language).PhotosOn(page.Key.Number))
            {
                _xml.WriteStartElement("image", "image", Image);
                _xml.WriteElementString("image", "loc", Image, _site.Absolute(photo.Address));
                _xml.WriteEndElement();
            }

            _xml.WriteEndElement();
        }
    }

    private async Task SendAsync(CancellationToken cancel)
    {
        _xml.Flush();
        await _stream.WriteAsync(_piece.GetBuffer().AsMemory(0, (int)_piece.Length), cancel);
        _piece.SetLength(0);
    }

    private void Begin(string root)
    {
        _xml.WriteStartDocument();
        _xml.WriteStartElement(root, Sitemap);
    }

    private void WriteAlternate(string tag, string address)
    {
        _xml.WriteStartElement("xhtml", "link", Xhtml);
        _xml.WriteAttributeString("rel", "alternate");
        _xml.WriteAttributeString("hreflang", tag);
        _xml.WriteAttributeString("href", address);
        _xml.WriteEndElement();
    }
}
