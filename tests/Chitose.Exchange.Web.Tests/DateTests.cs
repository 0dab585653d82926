using System.Text.RegularExpressions;
using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests;

/// <summary>Site conventions D1 and D2 on the pages.</summary>
[Collection(Reading.Name)]
public sealed partial class DateTests(SharedSite site)
{
    [Fact]
    public void Machines_read_every_date_in_iso_form_and_the_common_era()
    {
        var faults = from page in site.Pages
                     from time in page.Document.QuerySelectorAll("time, [datetime]")
                     let machine = time.GetAttribute("datetime") ?? ""
                     where !Iso().IsMatch(machine) || string.CompareOrdinal(machine, "2200") >= 0
                     select $"{page.Path}: {machine}";

        Assert.Empty(faults);
    }

    [Fact]
    public void Every_page_gives_machines_the_same_dates_in_every_language()
    {
        var faults = site.Pages.GroupBy(page => page.Page)
            .Where(fellows => fellows.Select(page => string.Join(' ', page.Document.QuerySelectorAll("main time").Select(time => time.GetAttribute("datetime")))).Distinct().Count() > 1)
            .Select(fellows => fellows.Key);

        Assert.Empty(faults);
    }

    [Theory]
    [InlineData("ja", "昭和44年（1969年）4月21日")]
    [InlineData("en", "April 21, 1969")]
    [InlineData("zh", "1969年4月21日")]
    [InlineData("ko", "1969년 4월 21일")]
    [InlineData("th", "21 เมษายน พ.ศ.\u00a02512 (ค.ศ.\u00a01969)")]
    public void Readers_read_it_their_own_way(string segment, string expected)
    {
        var dates = site.PageAt($"/{segment}/partners/anchorage").Document.QuerySelectorAll("time[datetime='1969-04-21']");

        Assert.Equal(expected, dates[0].TextContent);
        Assert.All(dates, date => Assert.Contains(expected, date.TextContent, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ja", "令和元年（2019年）9月4日（水）")]
    [InlineData("en", "Wednesday, September 4, 2019")]
    [InlineData("zh", "2019年9月4日（星期三）")]
    [InlineData("ko", "2019년 9월 4일(수)")]
    [InlineData("th", "วันพุธที่ 4 กันยายน พ.ศ.\u00a02562 (ค.ศ.\u00a02019)")]
    public void An_event_tells_its_weekday(string segment, string expected) =>
        Assert.Equal(expected, site.PageAt($"/{segment}/events/anchorage-2019-50th-ceremony").Document.QuerySelector(".place__sheet time")?.TextContent);

    [Fact]
    public void Thai_years_are_written_as_years_of_the_buddhist_era()
    {
        var page = site.PageAt("/th/partners/anchorage").Document;

        Assert.Contains("พ.ศ. 2512", page.QuerySelector(".facts__figure")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"พ\.ศ\.\s1969|ค\.ศ\.\s2512", page.Body!.TextContent);
    }

    [Fact]
    public void No_date_is_written_in_numbers_alone()
    {
        var faults = from page in site.Pages
                     from time in page.Document.QuerySelectorAll("time")
                     where NumbersAlone().IsMatch(time.TextContent)
                     select $"{page.Path}: {time.TextContent}";

        Assert.Empty(faults);
    }

    [Theory]
    [InlineData("anchorage", "4,850", "−18", "−17", "57")]
    [InlineData("ibusuki", "1,610", null, null, "32")]
    [InlineData("kongsberg", "7,830", "−8", "−7", "38")]
    [InlineData("changchun", "1,330", "−1", null, "22")]
    [InlineData("jeju-tourism-association", "1,680", null, null, null)]
    [InlineData("airport-high-school", "1,390", null, null, "32")]
    public void Distance_time_and_years_are_reckoned(string slug, string kilometers, string? winter, string? summer, string? years)
    {
        var facts = site.PageAt($"/en/partners/{slug}").Document.QuerySelector(".facts")!.TextContent;

        Assert.Contains(kilometers, facts, StringComparison.Ordinal);
        Assert.All(new[] { winter, summer }.OfType<string>(), hours => Assert.Contains(hours, facts, StringComparison.Ordinal));
        Assert.Equal(winter is null, facts.Contains("No time difference", StringComparison.Ordinal));
        Assert.Equal(years is not null, facts.Contains("Together for", StringComparison.Ordinal));
        Assert.Contains(years is null ? "" : $"{years} years", facts, StringComparison.Ordinal);
    }

    [GeneratedRegex("^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$")]
    private static partial Regex Iso();

    [GeneratedRegex("\\d+[/.]\\d+|\\d{4}-\\d")]
    private static partial Regex NumbersAlone();
}
