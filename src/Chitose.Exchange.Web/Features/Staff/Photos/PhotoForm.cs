namespace Chitose.Exchange.Web.Features.Staff.Photos;

/// <summary>What can be changed on a photo, as it was typed. Words are by the tag of their language.</summary>
public sealed class PhotoForm
{
    public const string Review = "review";

    public string? Basis { get; set; }

    public string? Do { get; set; }

    /// <summary>What was changed and why, for the reviewer.</summary>
    public string? Why { get; set; }

    public string? Role { get; set; }

    public Dictionary<string, string?> Alternative { get; set; } = [];

    public Dictionary<string, string?> Caption { get; set; } = [];

    public Dictionary<string, string?> Credit { get; set; } = [];

    public string? People { get; set; }

    public string? Consent { get; set; }

    public string? ConsentUntil { get; set; }

    public string? Taken { get; set; }

    public string? Focus { get; set; }

    public List<PlaceRow> Places { get; set; } = [];

    /// <summary>Number of a further page.</summary>
    public string? Page { get; set; }

    /// <summary>Another file in the place of the one that is there.</summary>
    public IFormFile? File { get; set; }

    /// <summary>A page on which the photo stands.</summary>
    public sealed class PlaceRow
    {
        public int Page { get; set; }

        public string? Position { get; set; }

        public bool IsRemoved { get; set; }
    }
}
