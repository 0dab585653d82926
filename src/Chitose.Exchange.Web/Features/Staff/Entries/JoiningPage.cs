using Chitose.Exchange.Comparing;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>Two people's texts of one entry side by side, joined where they do not touch.</summary>
public sealed record JoiningPage(StaffFrame Frame) : StaffPage(Frame)
{
    public required string Heading { get; init; }

    /// <summary>Where the form goes.</summary>
    public required string Address { get; init; }

    /// <summary>Who saved what when, and what is safe; stars enclose what is set apart.</summary>
    public required string Intro { get; init; }

    /// <summary>What the two were joined with.</summary>
    public required string Basis { get; init; }

    public required string MineLabel { get; init; }

    public required string TheirsLabel { get; init; }

    public required IReadOnlyList<Conflict> Conflicts { get; init; }

    public required IReadOnlyList<Joint> Joints { get; init; }

    public required IReadOnlyList<Whole> Wholes { get; init; }

    public required string Kept { get; init; }

    /// <summary>A field for which a person must choose.</summary>
    public sealed record Conflict
    {
        /// <summary>Names it in the form.</summary>
        public required string Name { get; init; }

        public required string Id { get; init; }

        public required string Title { get; init; }

        public required Language Language { get; init; }

        public required string Before { get; init; }

        public required TextDifference Mine { get; init; }

        public required TextDifference Theirs { get; init; }

        public required string? Chosen { get; init; }

        /// <summary>A new text made of both; null for a fact, which can only be chosen.</summary>
        public required string? Own { get; init; }

        public bool IsLong => Own?.Length > 120;
    }

    /// <summary>A change that was joined by itself.</summary>
    public sealed record Joint(string Where, string Who, Language Language, TextDifference Difference);

    /// <summary>A joined running text in full, to be read and corrected.</summary>
    public sealed record Whole(string Name, string Id, string Title, Language Language, string Text);
}
