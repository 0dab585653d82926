using Chitose.Exchange.BrowserTests.Browsing;
using Chitose.Exchange.Web.Tests.Staff.Rights;
using Microsoft.Playwright;

namespace Chitose.Exchange.BrowserTests.Staff;

/// <summary>Site conventions A1 and A6, on every page that staff see, in both languages of the interface.</summary>
[Collection(OfficeGroup.Name)]
public sealed class EveryStaffPage(Office office)
{
    public static TheoryData<string> Pages => [.. StaffReadings.All.Select(reading => reading.Name)];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Has_no_barriers_and_no_complaints(string page)
    {
        var reading = StaffReadings.All.Single(one => one.Name == page);
        var (japanese, english) = await office.VisitorsAsync();

        Faults.AssertNone(
        [
            .. await japanese.FaultsAsync(reading, (Reader.Narrow, ColorScheme.Light), (Reader.Desktop, ColorScheme.Dark)),
            .. await english.FaultsAsync(reading, (Reader.Narrow, ColorScheme.Light)),
        ]);
    }

    [Fact]
    public async Task Is_known_here()
    {
        var routes = await office.FromStoreAsync(services => Task.FromResult(StaffRoute.AllOf(services).Select(route => route.Name).ToList()));
        List<string> known = [.. StaffReadings.All.Select(reading => reading.Route).Distinct(), .. StaffReadings.ReadAtFirstSignIn, .. StaffReadings.WithoutPage];

        Assert.Empty(routes.Except(known));
        Assert.Empty(known.Except(routes));
        Assert.Equal(known.Count, known.Distinct().Count());
    }
}
