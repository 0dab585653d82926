using Chitose.Exchange.Articles;
using Chitose.Exchange.Web.Editions;

namespace Chitose.Exchange.Web.Features.Handouts;

/// <summary>
/// How much a sheet has room for, reckoned in em of the sheet from the sizes in its stylesheet. The reckoning may err by an em or two:
/// the picture, which takes the room that is left, makes up for it.
/// </summary>
internal sealed class SheetRoom
{
    // What the blocks of a sheet share, and the least that those take whose texts staff do not write.
    private const double Blocks = 70.5;
    private const double Picture = 9;
    private const double Facts = 13;
    private const double Foot = 7;
    private const double Globe = 6.5;

    private const double HeadColumn = 31.7;
    private const double KeyColumn = 10; // of 14, since few words fit a line
    private const double StoryColumn = 23.6;
    private const double TimelineColumn = 21.3;
    private const double FootColumn = 26;

    private const double Heading = 2.1;
    private const double ParagraphGap = 0.6;

    /// <summary>Width of letters up to Thai, with what lines lose that end between words; those from Hangul on are one em wide.</summary>
    private const double Regular = 0.51;
    private const double Bold = 0.54;

    /// <summary>More lines of a heading are set in smaller letters.</summary>
    private const int MostLargeLines = 2;

    private static readonly Setting Title = new(2.4, 1.25) { Narrow = Bold };
    private static readonly Setting LongTitle = new(1.6, 1.25) { Narrow = Bold };
    private static readonly Setting Key = new(0.875, 1.4) { Narrow = Bold };
    private static readonly Setting OwnName = new(1.15, 1.6);
    private static readonly Setting Text = new(1, 1.6);
    private static readonly Setting TextWithReadings = new(1, 1.85);
    private static readonly Setting Summary = new(1.15, 1.6);
    private static readonly Setting Line = new(1, 1.45);
    private static readonly Setting BoldLine = Line with { Narrow = Bold };
    private static readonly Setting DateLine = new(0.9, 1.45) { Narrow = Bold };
    private static readonly Setting Small = new(0.875, 1.5);

    private readonly double _story;

    /// <param name="title">Heading of the sheet.</param>
    /// <param name="place">What stands in the line below it.</param>
    /// <param name="name">What the place is called below the globe.</param>
    /// <param name="photo">The words of the photo, in the foot.</param>
    public SheetRoom(string title, string place, string name, string photo)
    {
        IsTitleLong = Title.LinesOf(title, HeadColumn) > MostLargeLines;
        var head = Line.HeightOf("", HeadColumn) + (IsTitleLong ? LongTitle : Title).HeightOf(title, HeadColumn) + OwnName.HeightOf(place, HeadColumn);
        var map = Globe + Key.HeightOf(name, KeyColumn);
        _story = Blocks - Picture - Facts - Foot - Math.Max(map, head) - (photo.Length > 0 ? Small.HeightOf(photo, FootColumn) : 0);
    }

    public bool IsTitleLong { get; }

    /// <summary>For the lines of the chronology.</summary>
    public double Chronology => _story - Heading;

    public bool HoldsText(string markdown, bool hasHeading, bool hasReadings)
    {
        var paragraphs = WrittenArticle.Read(markdown).Plain.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var setting = hasReadings ? TextWithReadings : Text;
        return (hasHeading ? Heading : 0) + paragraphs.Sum(paragraph => setting.HeightOf(paragraph, StoryColumn) + ParagraphGap) <= _story;
    }

    public bool HoldsSummary(string summary) => Summary.HeightOf(summary, StoryColumn) <= _story;

    /// <summary>What a line of the chronology takes with its date.</summary>
    public static double HeightOf(TimelineItem item) =>
        DateLine.HeightOf(item.Date.Text, TimelineColumn)
        + (item.Style is null ? Line : BoldLine).HeightOf(item.Title.Text, TimelineColumn)
        + (item.Confirming is null ? 0 : Line.HeightOf("", TimelineColumn))
        + ParagraphGap;

    /// <summary>How letters are set.</summary>
    /// <param name="Size">In em of the sheet.</param>
    /// <param name="LineHeight">In em of the letters.</param>
    private sealed record Setting(double Size, double LineHeight)
    {
        public double Narrow { get; init; } = Regular;

        public double HeightOf(string text, double column) => LinesOf(text, column) * Size * LineHeight;

        public int LinesOf(string text, double column) => Math.Max(1, (int)Math.Ceiling(text.Sum(letter => letter < '\u1100' ? Narrow : 1) * Size / column));
    }
}
