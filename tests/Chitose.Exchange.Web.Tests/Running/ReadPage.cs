using System.IO.Compression;
using AngleSharp.Html.Dom;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Web.Tests.Running;

/// <summary>A public page that has been read.</summary>
public sealed record ReadPage(PublicPage Promised, int Status, string Html, int CompressedBytes)
{
    private readonly Lazy<IHtmlDocument> _document = new(() => RunningSite.Parse(Html));

    public string Path => Promised.Path;

    public string Page => Promised.Page;

    public Language Language => Promised.Language;

    public IHtmlDocument Document => _document.Value;

    public string MainText => Document.QuerySelector("main")!.TextContent;

    /// <summary>Reads every page that the content files promise, compressed as browsers ask for it.</summary>
    public static async Task<IReadOnlyList<ReadPage>> AllOfAsync(RunningSite site)
    {
        var pages = new List<ReadPage>();
        foreach (var promised in PublicPage.All)
        {
            using var answer = await site.GetAsync(promised.Path, ("Accept-Encoding", "br"));
            var bytes = await answer.Content.ReadAsByteArrayAsync();
            using var plain = new StreamReader(answer.Content.Headers.ContentEncoding.Contains("br")
                ? new BrotliStream(new MemoryStream(bytes), CompressionMode.Decompress)
                : new MemoryStream(bytes));
            pages.Add(new ReadPage(promised, (int)answer.StatusCode, await plain.ReadToEndAsync(), bytes.Length));
        }

        return pages;
    }
}
