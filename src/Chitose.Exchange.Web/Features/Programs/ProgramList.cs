using Chitose.Exchange.Languages;
using Chitose.Exchange.Pages;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Programs;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.StructuredData;

namespace Chitose.Exchange.Web.Features.Programs;

public sealed record ProgramList(PageFrame Frame) : SitePage(Frame)
{
    public required Phrase Heading { get; init; }

    public required Phrase Lead { get; init; }

    public required IReadOnlyList<Group> Groups { get; init; }

    public required Paging Paging { get; init; }

    public static ProgramList For(
        Page page,
        PageFrame frame,
        IEnumerable<ProgramOfPartner> listed,
        IEnumerable<ExchangeProgram> programs,
        IEnumerable<Partner> partners,
        Paging paging)
    {
        var edition = frame.Edition;
        var text = page.TextFor(edition.Language);
        var lines = programs.ToDictionary(program => program.Number, program => Line.Of(program, edition));
        var known = partners.ToDictionary(partner => partner.Number);
        List<Group> groups =
        [
            .. listed.GroupBy(line => line.Partner).Select(group => Group.Of(
                group.Key is { } partner ? known[partner] : null, [.. group.Select(line => lines[line.Program])], edition)),
        ];
        var addresses = groups.SelectMany(group => group.Programs).Select(line => (line.Link.Address, line.Link.Title.Text)).Distinct();
        return new ProgramList(frame with { Subject = Subject.List(addresses) })
        {
            Heading = new Phrase(frame.Title, text.Language),
            Lead = new Phrase(text.Lead ?? text.Summary, text.Language),
            Groups = groups,
            Paging = paging,
        };
    }

    /// <summary>The programs with one partner; without a partner, those of the city as a whole.</summary>
    public sealed record Group(string Id, PartnerLink? Partner, KindSign? Kind, string Landscape, IReadOnlyList<Line> Programs)
    {
        public static Group Of(Partner? partner, IReadOnlyList<Line> programs, Edition edition) => partner is null
            ? new Group("city", null, null, Landscapes.Chitose, programs)
            : new Group(partner.Slug, PartnerLink.Of(partner, edition), KindSign.Of(partner, edition), Landscapes.Of(partner), programs);
    }

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
