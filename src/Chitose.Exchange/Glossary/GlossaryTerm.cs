using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Glossary;

/// <summary>A term or proper name in the one form that the site uses for it in each language.</summary>
public sealed class GlossaryTerm
{
    /// <summary>As <c>sister-city</c>; unique within its group.</summary>
    public required string Id { get; init; }

    public required GlossaryGroup Group { get; init; }

    /// <summary>Place in the file, from 1.</summary>
    public required int Position { get; init; }

    /// <summary>Where a term is used, or what kind of name it is (place, school, person).</summary>
    public required string Context { get; init; }

    public required LocalizedText Texts { get; init; }

    /// <summary>The term in easy Japanese, with readings.</summary>
    public string? EasyJapanese { get; init; }

    /// <summary>Japanese reading in kana.</summary>
    public string? Reading { get; init; }

    /// <summary>Other spellings that are right too, such as a short form or a plural.</summary>
    public Spellings Variants { get; init; } = Spellings.None;

    /// <summary>Spellings that are not to be used, such as those of the brochure.</summary>
    public Spellings Rejected { get; init; } = Spellings.None;

    /// <summary>Of a country: the two letters that programs know it by (ISO 3166-1), as <c>NO</c>.</summary>
    public string? CountryCode { get; init; }

    /// <summary>Remarks for staff.</summary>
    public string? Note { get; init; }
}
