namespace Chitose.Exchange.BrowserTests.Browsing;

/// <summary>A test that reads many pages tells all that is wrong, not only the first.</summary>
internal static class Faults
{
    public static void AssertNone(IEnumerable<string> faults)
    {
        var all = faults.ToList();
        Assert.True(all.Count == 0, string.Join(Environment.NewLine, all));
    }

    /// <summary>Reads one page after the other: the browser is no quicker with several at once.</summary>
    public static async Task AssertNoneAsync(IEnumerable<Task<List<string>>> readings)
    {
        var all = new List<string>();
        foreach (var reading in readings)
        {
            all.AddRange(await reading);
        }

        AssertNone(all);
    }
}
