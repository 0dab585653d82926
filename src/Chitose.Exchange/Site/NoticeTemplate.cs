using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Site;

/// <summary>
/// 定型文: the words of a notice, made ready in every language for an hour when there is no time to translate. The program writes
/// day and time into them, in each language's own way.
/// </summary>
public sealed class NoticeTemplate
{
    public const int NameMaxLength = 60;

    public required string Id { get; init; }

    public required int Position { get; init; }

    /// <summary>As staff know it.</summary>
    public required string Name { get; set; }

    /// <summary>The same for staff whose screens are in English.</summary>
    public required string EnglishName { get; set; }

    public NoticeLevel Level { get; set; }

    public required LocalizedText What { get; set; }

    public required LocalizedText ToDo { get; set; }

    /// <summary>Where the details stand.</summary>
    public string? Address { get; set; }

    /// <summary>Changes with every save.</summary>
    public Guid Version { get; set; } = Guid.CreateVersion7();

    /// <summary>The template as the last import brought it; what differs from it was written by staff.</summary>
    public string? Imported { get; set; }
}
