using System.Globalization;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Media;
using Chitose.Exchange.Photos;
using Chitose.Exchange.Web.Resources;

namespace Chitose.Exchange.Web.Editions;

/// <summary>A photo as readers of one language see it.</summary>
public sealed record PhotoView
{
    private const int UsualWidth = 960;

    /// <summary>Where its files are, without slash at the end.</summary>
    public required string Folder { get; init; }

    public required StoredPhoto File { get; init; }

    /// <summary>Which part stays in sight.</summary>
    public required Focus Focus { get; init; }

    /// <summary>The same as a class of the stylesheet.</summary>
    public string Css => string.Create(CultureInfo.InvariantCulture, $"focus-{(int)Focus}");

    /// <summary>What is on it; empty if it only adorns.</summary>
    public required string Alternative { get; init; }

    public required Phrase? Caption { get; init; }

    /// <summary>Who took it, with the words around the name; in Japanese where the name is known in no other language.</summary>
    public required Phrase? Credit { get; init; }

    public bool HasWords => Caption is not null || Credit is not null;

    public int Width => File.Widths[^1];

    public int Height => File.HeightAt(Width);

    /// <summary>For browsers that know only one size.</summary>
    public string Address => AddressOf(File.Widths.LastOrDefault(width => width <= UsualWidth, File.Widths[0]), PhotoFormat.Jpeg);

    public string ShareAddress => $"{Folder}/share.{PhotoFormat.Jpeg.Extension}";

    public static string FolderOf(StoredPhoto file) => $"/media/{file.Id}";

    public static PhotoView Of(Photo photo, Edition edition)
    {
        var text = photo.TextIn(edition.Language);
        return new PhotoView
        {
            Folder = FolderOf(photo.File),
            File = photo.File,
            Focus = photo.Focus,
            Alternative = photo.IsDecorative ? "" : text?.Alternative ?? "",
            Caption = text is { Title.Length: > 0 } ? new Phrase(text.Title, text.Language) : null,
            Credit = photo.Credit?.In(edition.Language) is { Text.Length: > 0 } name ? new Phrase(Words.In(name.Language).PhotoCredit(name: name.Text), name.Language) : null,
        };
    }

    /// <summary>All sizes in one format, as <c>srcset</c> names them.</summary>
    public string SourcesIn(PhotoFormat format) =>
        string.Join(", ", File.Widths.Select(width => string.Create(CultureInfo.InvariantCulture, $"{AddressOf(width, format)} {width}w")));

    private string AddressOf(int width, PhotoFormat format) => string.Create(CultureInfo.InvariantCulture, $"{Folder}/{width}.{format.Extension}");
}
