using Chitose.Exchange.Languages;
using Chitose.Exchange.Pages;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Programs;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.StructuredData;

namespace Chitose.Exchange.Web.Features.Programs;

public sealed record ProgramList(PageFrame Frame) : SitePage(Frame)
{
    public required Phrase Heading { get; init; }

    public required Phrase Lead { get; init; }

    public required IReadOnlyList<Group> Groups { get; init; }

    public static ProgramList For(Page page, PageFrame frame, IReadOnlyCollection<ExchangeProgram> programs, IEnumerable<Partner> partners)
    {
        var edition = frame.Edition;
        var text = page.TextFor(edition.Language);
        List<Group> groups =
        [
            .. partners.OrderBy(partner => partner.Order).Select(partner => new Group(
                partner.Slug,
                PartnerLink.Of(partner, edition),
                KindSign.Of(partner, edition),
                Landscapes.Of(partner),
                [.. programs.Where(program => program.Partners.Exists(tie => tie.Partner == partner.Slug)).Select(program => Line.Of(program, edition))])),
            .. programs.Where(program => program.Partners.Count == 0).GroupBy(_ => true).Select(group => new Group(
                "city", null, null, Landscapes.Chitose, [.. group.Select(program => Line.Of(program, edition))])),
        ];
        var listed = groups.SelectMany(group => group.Programs).Select(line => (line.Link.Address, line.Link.Title.Text)).Distinct();
        return new ProgramList(frame with { Subject = Subject.List(listed) })
        {
            Heading = new Phrase(text.Title, text.Language),
            Lead = new Phrase(text.Lead ?? text.Summary, text.Language),
            Groups = groups,
        };
    }

    /// <summary>The programs with one partner; without a partner, those of the city as a whole.</summary>
    public sealed record Group(string Id, PartnerLink? Partner, KindSign? Kind, string Landscape, IReadOnlyList<Line> Programs);

    /// <summary>A program with its summary.</summary>
    public sealed record Line(EntryLink Link, Phrase Summary)
    {
        public static Line Of(ExchangeProgram program, Edition edition)
        {
            var text = program.TextFor(edition.Language);
            return new Line(new EntryLink(new Phrase(text.Title, text.Language), edition.AddressOf(program)), new Phrase(text.Summary, text.Language));
        }
    }
}
