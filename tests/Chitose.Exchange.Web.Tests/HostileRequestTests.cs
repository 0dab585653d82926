using System.Globalization;
using System.Text.RegularExpressions;
using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests;

/// <summary>Security requirements 1, over a real connection.</summary>
public sealed partial class HostileRequestTests(ListeningSite site) : IClassFixture<ListeningSite>
{
    private const int KiB = 1024;

    private static readonly string[] Never =
    [
        "Exception", "   at ", "Chitose.Exchange", "Microsoft.", "System.", ".cs:", "SQLite", "SELECT ", "/tmp/", "/src/", "appsettings", "root:", "exchange.db", "<script>alert", "Kestrel", "10.0.",
    ];

    public static TheoryData<string> Requests => [.. HostileRequests.All.Keys];

    [Fact]
    public void The_table_holds_three_hundred_requests_and_more() => Assert.InRange(HostileRequests.All.Count, 300, int.MaxValue);

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task No_request_breaks_the_site_or_makes_it_talk(string name)
    {
        var answer = await site.SendAsync(HostileRequests.All[name]);

        Assert.True(answer.Status is (>= 200 and < 500) or 501 or 505 || MayBeUnsatisfiable(name, answer.Status), $"{HostileRequests.All[name]} gets {answer.Status}");
        AssertTellsNothing(answer);
        if (HostileRequests.All[name].Target != "/staff/sign-in")
        {
            // The sign-in page has a form, which is checked by a cookie.
            Assert.Null(answer["Set-Cookie"]);
        }

        Assert.Matches("^(/([^/\\\\].*)?)?$", answer["Location"] ?? "");
    }

    [Fact]
    public async Task After_all_of_them_readers_get_the_pages_they_got_before()
    {
        var fresh = await site.SendAsync(new RawRequest("/ja/timeline") { Headers = ["Authorization: Basic eDp5"] });
        var events = await site.SendAsync(new RawRequest("/ja/events") { Headers = ["Authorization: Basic eDp5"] });

        foreach (var request in HostileRequests.All.Values)
        {
            await site.SendAsync(request);
        }

        Assert.Equal(fresh.Body, (await site.GetAsync("/ja/timeline")).Body);
        Assert.Equal(events.Body, (await site.GetAsync("/ja/events")).Body);
    }

    [Theory]
    [InlineData(0, 404)]
    [InlineData(1, 414)]
    public async Task The_first_line_of_a_request_may_have_eight_kibibytes(int more, int status)
    {
        // Method, target, protocol, two spaces and the end of the line.
        var target = "/th/" + new string('a', (8 * KiB) - "GET /th/ HTTP/1.1\r\n".Length + more);

        var answer = await site.GetAsync(target);

        Assert.Equal(status, answer.Status);
        AssertTellsNothing(answer);
        Assert.Contains("<html lang=\"th\">", answer.Body, StringComparison.Ordinal);
        Assert.Equal(("nosniff", "no-store"), (answer["X-Content-Type-Options"], answer["Cache-Control"]));
    }

    [Theory]
    [InlineData("GET", 10_000)]
    [InlineData("POST", 10_000)]
    [InlineData("GET", 20_000)]
    public async Task A_longer_first_line_is_refused(string method, int length)
    {
        var answer = await site.SendAsync(new RawRequest("/en/search?q=" + new string('a', length)) { Method = method });

        Assert.Equal(414, answer.Status);
        AssertTellsNothing(answer);
    }

    [Theory]
    [InlineData(30 * KiB, 200)]
    [InlineData(33 * KiB, 431)]
    public async Task The_headers_may_have_thirty_two_kibibytes_in_all(int length, int status)
    {
        var answer = await site.SendAsync(new RawRequest("/ja/timeline") { Headers = [.. Enumerable.Range(0, 10).Select(number => string.Create(CultureInfo.InvariantCulture, $"X-{number}: {new string('a', length / 10)}"))] });

        Assert.Equal(status, answer.Status);
        AssertTellsNothing(answer);
    }

    [Theory]
    [InlineData(98, 200)]
    [InlineData(99, 431)]
    public async Task There_may_be_a_hundred_headers(int more, int status)
    {
        // Host and Connection are the other two.
        var answer = await site.SendAsync(new RawRequest("/ja/timeline") { Headers = [.. Enumerable.Range(0, more).Select(number => string.Create(CultureInfo.InvariantCulture, $"X-{number}: 1"))] });

        Assert.Equal(status, answer.Status);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(1024)]
    [InlineData(2000)]
    public async Task A_deep_address_is_not_found(int segments)
    {
        var answer = await site.GetAsync("/ja" + string.Concat(Enumerable.Repeat("/a", segments)));

        Assert.Equal(404, answer.Status);
        AssertTellsNothing(answer);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    public async Task Many_keys_of_a_query_change_nothing(int keys)
    {
        var answer = await site.GetAsync("/ja/timeline?" + string.Join('&', Enumerable.Range(0, keys).Select(number => string.Create(CultureInfo.InvariantCulture, $"k{number}"))));

        Assert.Equal(200, answer.Status);
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_refused()
    {
        var answer = await site.SendAsync(new RawRequest("/ja/contact") { Method = "POST", Headers = ["Content-Type: application/x-www-form-urlencoded"], Body = "a=" + new string('b', 1100 * KiB) });

        Assert.True(answer.Status is 405 or 413, $"It gets {answer.Status}");
        AssertTellsNothing(answer);
    }

    [Theory]
    [InlineData("200")]
    [InlineData("302")]
    [InlineData("500")]
    [InlineData("99")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1000")]
    [InlineData("abc")]
    [InlineData("")]
    public async Task The_sender_does_not_choose_the_status_of_the_answer(string status)
    {
        var form = await site.SendAsync(new RawRequest("/ja/contact") { Method = "POST", Headers = ["Content-Type: application/x-www-form-urlencoded"], Body = $"status={status}" });
        var query = await site.GetAsync($"/ja/nothing?status={status}");

        Assert.Equal((405, 404), (form.Status, query.Status));
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded; charset=utf-7")]
    [InlineData("application/x-www-form-urlencoded; charset=nonsense")]
    [InlineData("multipart/form-data; boundary=b")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task A_refused_body_is_told_on_an_error_page(string type)
    {
        var answer = await site.SendAsync(new RawRequest("/th/contact") { Method = "POST", Headers = [$"Content-Type: {type}"], Body = "a=b&status" });

        Assert.True(answer.Status is 400 or 405 or 413 or 415, $"It gets {answer.Status}");
        Assert.Contains("<html lang=\"th\">", answer.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("head")]
    [InlineData("Head")]
    [InlineData("get")]
    public async Task Methods_are_spelt_in_capitals_or_refused(string method)
    {
        var answer = await site.SendAsync(new RawRequest("/ja/") { Method = method });

        Assert.True(answer.Status is 200 or 400 or 405, $"It gets {answer.Status}");
    }

    [Fact]
    public async Task Trace_is_refused()
    {
        var answer = await site.SendAsync(new RawRequest("/ja/") { Method = "TRACE", Headers = ["X-Secret: mirrored"] });

        Assert.Equal(405, answer.Status);
        Assert.DoesNotContain("mirrored", answer.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/ja/<script>alert(1)</script>")]
    [InlineData("/ja/%22onload=alert(1)")]
    [InlineData("/ja/partners/%3Cimg%20src=x%20onerror=alert(1)%3E")]
    [InlineData("/en/events?page=%3Cscript%3Ealert(1)%3C/script%3E")]
    public async Task What_was_asked_for_is_not_repeated(string target)
    {
        var answer = await site.GetAsync(target);

        Assert.Equal(404, answer.Status);
        Assert.DoesNotContain("alert(1)", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_reader_makes_the_log_lie()
    {
        await site.GetAsync("/ja/%0aError:%20forged");
        await site.SendAsync(new RawRequest("/ja/nothing") { Headers = ["User-Agent: x\tError: forged"] });

        Assert.DoesNotContain(site.Log.Lines, line => ForgedLine().IsMatch(line));
    }

    /// <summary>Only a request that asks for nothing but what is kept may be told that nothing is.</summary>
    private static bool MayBeUnsatisfiable(string name, int status) =>
        status == 504 && HostileRequests.All[name].Headers.Contains("Cache-Control: only-if-cached");

    private static void AssertTellsNothing(RawAnswer answer)
    {
        var told = answer.Body + string.Join('\n', answer.Headers.Where(header => header.Name != "Location"));
        Assert.DoesNotContain(Never, word => told.Contains(word, StringComparison.Ordinal));
        Assert.Null(answer["Server"]);
        Assert.Null(answer["X-Powered-By"]);
    }

    [GeneratedRegex("^Error: forged", RegexOptions.Multiline)]
    private static partial Regex ForgedLine();
}
