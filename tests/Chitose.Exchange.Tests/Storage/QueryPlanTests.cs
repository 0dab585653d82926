using System.Text.RegularExpressions;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit.Abstractions;

namespace Chitose.Exchange.Tests.Storage;

/// <summary>What readers ask for most is answered by an index, with the repository's content in the store.</summary>
public sealed partial class QueryPlanTests(ImportedContent imported, ITestOutputHelper output) : IClassFixture<ImportedContent>
{
    [Fact]
    public async Task An_entry_is_found_by_its_slug()
    {
        var plan = await ExplainAsync(content => content.PartnerAsync("anchorage", default));

        Assert.Contains(plan, step => step.Contains("INDEX IX_Entries_EntryKind_Slug (EntryKind=? AND Slug=?)", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_entry_is_found_by_its_page_number()
    {
        var plan = await ExplainAsync(content => content.NumberedAsync(1011, default));

        Assert.Equal(["SEARCH e USING INDEX IX_Entries_Number (Number=?)"], plan);
    }

    [Fact]
    public async Task The_events_of_a_partner_are_found()
    {
        await ExplainAsync(content => content.EventsOf("anchorage", Language.English).ToListAsync());
    }

    [Fact]
    public async Task The_programs_of_a_partner_are_found()
    {
        await ExplainAsync(content => content.ProgramsOf("anchorage", Language.English).ToListAsync());
    }

    [Fact]
    public async Task Events_stand_in_order_of_time()
    {
        var plan = await ExplainAsync(content => content.Events(Language.English).ToListAsync());

        Assert.Contains(plan, step => step.Contains("INDEX IX_Entries_EntryKind_TimelineKey (EntryKind=?)", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_latest_events_stand_first()
    {
        var plan = await ExplainAsync(content => content.EventsLatestFirst(Language.English).Take(20).ToListAsync());

        Assert.Contains(plan, step => step.Contains("INDEX IX_Entries_EntryKind_TimelineKey (EntryKind=?)", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Photos_are_found_among_the_entries()
    {
        await ExplainAsync(content => content.PhotosAsync(default));
    }

    /// <summary>The steps by which a question is answered, none of which may go through all entries.</summary>
    private async Task<IReadOnlyList<string>> ExplainAsync(Func<PublishedContent, Task> ask)
    {
        var plans = new QueryPlans();
        await using var db = imported.Store.Connect(plans);

        await ask(new PublishedContent(db));

        output.WriteLine(string.Join(Environment.NewLine, plans.Steps));
        Assert.NotEmpty(plans.Steps);

        // Entries is read under the names e, e0, e1; a subquery's own rows, which may bear such a name too, are announced before.
        var subqueries = plans.Steps.Where(step => step.StartsWith("CO-ROUTINE ", StringComparison.Ordinal)).Select(step => step["CO-ROUTINE ".Length..]);
        Assert.Empty(plans.Steps.Select(step => EntriesScan().Match(step)).Where(scan => scan.Success).Select(scan => scan.Groups[1].Value).Except(subqueries));
        return plans.Steps;
    }

    [GeneratedRegex(@"^SCAN (e\d*)\b")]
    private static partial Regex EntriesScan();

    [Fact]
    public async Task Reading_one_entry_does_not_go_through_the_texts_of_all()
    {
        using var store = await TempStore.CreateAsync();
        await store.ImportAsync(Cast.Content(Cast.Anchorage(), Cast.Ibusuki()));
        var plans = new QueryPlans();
        await using var db = store.Connect(plans);

        await new PublishedContent(db).PartnerAsync("anchorage", default);

        Assert.DoesNotContain("SCAN t", plans.Steps);
    }
}
