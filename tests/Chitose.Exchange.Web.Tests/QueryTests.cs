using System.Text.RegularExpressions;
using Chitose.Exchange.Web.Tests.Running;
using Microsoft.Data.Sqlite;
using Xunit.Abstractions;

namespace Chitose.Exchange.Web.Tests;

/// <summary>
/// What a page that is not kept asks the store, on a large site. What only changes with a publication is kept apart and read before.
/// </summary>
[Collection(Many.Name)]
public sealed partial class QueryTests(LargeSite site, ITestOutputHelper output)
{
    private const int Most = 4;

    /// <summary>The search asks in steps, the best hits first, and again where a word may be misspelt.</summary>
    private const int MostOfSearch = 16;

    /// <summary>Pages that list entries in an order of their kind, or look for what is printed among them.</summary>
    private static readonly string[] GoingThroughKinds = ["brochure", "events", "programs", "timeline", "site-map"];

    [Theory]
    [InlineData("")]
    [InlineData("sister-cities")]
    [InlineData("sister-cities?page=2")]
    [InlineData("friendship-cities")]
    [InlineData("organizations?page=3")]
    [InlineData("events")]
    [InlineData("events?page=5")]
    [InlineData("programs")]
    [InlineData("programs?page=3")]
    [InlineData("timeline")]
    [InlineData("timeline?page=3")]
    [InlineData("brochure")]
    [InlineData("site-map")]
    [InlineData("site-map?page=2")]
    [InlineData("partners/anchorage")]
    [InlineData("partners/friend-7")]
    [InlineData("partners/kongsberg/handout")]
    [InlineData("events/anchorage-2019-50th-ceremony")]
    [InlineData("events/event-7")]
    [InlineData("programs/mears")]
    [InlineData("about")]
    [InlineData("page-7")]
    public async Task A_page_asks_four_questions_at_most_and_none_goes_through_a_table(string page)
    {
        await site.TextAsync("/ko/privacy");
        site.Asked.Take();

        await site.TextAsync($"/ko/{page}");

        var questions = site.Asked.Take();
        output.WriteLine(string.Join("\n\n", questions));
        Assert.InRange(questions.Count, 1, Most);
        var steps = await StepsAsync(questions);
        Assert.DoesNotContain(steps, step => step.IsScan);
        if (!GoingThroughKinds.Contains(page.Split('?')[0]))
        {
            Assert.DoesNotContain(steps, step => step.Text.EndsWith("(EntryKind=?)", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("city")]
    [InlineData("%E5%8D%83%E6%AD%B3")]
    [InlineData("xyzzy")]
    public async Task The_search_asks_a_few_small_questions(string words)
    {
        await site.TextAsync("/ko/privacy");
        site.Asked.Take();

        await site.TextAsync($"/ko/search?q={words}");

        Assert.InRange(site.Asked.Take().Count, 1, MostOfSearch);
    }

    /// <summary>How SQLite answers, and whether it reads a whole table, or a whole index, from beginning to end.</summary>
    private async Task<IReadOnlyList<(string Text, bool IsScan)>> StepsAsync(IReadOnlyList<string> questions)
    {
        var all = new List<(string, bool)>();
        await using var store = new SqliteConnection($"Data Source={Path.Combine(site.DataDirectory, "exchange.db")};Mode=ReadOnly;Pooling=False");
        await store.OpenAsync();
        foreach (var question in questions)
        {
            await using var plan = store.CreateCommand();
            plan.CommandText = $"EXPLAIN QUERY PLAN {question}";
            var steps = new List<string>();
            await using var rows = await plan.ExecuteReaderAsync();
            while (await rows.ReadAsync())
            {
                steps.Add(rows.GetString(3));
            }

            output.WriteLine(string.Join('\n', steps));

            // The rows of a subquery may bear the short name of a table; they are announced before.
            var tables = Table().Matches(question).Select(table => table.Groups[1].Value)
                .Except(steps.Select(step => Subquery().Match(step)).Where(step => step.Success).Select(step => step.Groups[1].Value)).ToHashSet();
            all.AddRange(steps.Select(step => (step, Scan().Match(step) is { Success: true } scan && tables.Contains(scan.Groups[1].Value))));
        }

        return all;
    }

    [GeneratedRegex("""(?:FROM|JOIN) "\w+" AS "(\w+)\b""")]
    private static partial Regex Table();

    [GeneratedRegex(@"^(?:CO-ROUTINE|MATERIALIZE) (\w+)")]
    private static partial Regex Subquery();

    [GeneratedRegex(@"^SCAN (\w+)")]
    private static partial Regex Scan();
}
