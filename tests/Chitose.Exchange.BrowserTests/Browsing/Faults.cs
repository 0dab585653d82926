namespace Chitose.Exchange.BrowserTests.Browsing;

/// <summary>A test that reads many pages tells all that is wrong, not only the first.</summary>
internal static class Faults
{
    public static void AssertNone(IEnumerable<string> faults)
    {
        var all = faults.ToList();
        Assert.True(all.Count == 0, string.Join(Environment.NewLine, all));
    }

    public static async Task AssertNoneAsync(IEnumerable<Task<List<string>>> readings) =>
        AssertNone((await Task.WhenAll(readings)).SelectMany(faults => faults));
}
