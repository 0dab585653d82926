using Microsoft.Playwright;

namespace Chitose.Exchange.BrowserTests.Browsing;

internal static class Arrival
{
    private static readonly TimeSpan MostPatience = TimeSpan.FromSeconds(30);

    /// <summary>Does what leads to another page, and waits for that page.</summary>
    /// <returns>What the site answered with, after all that only led on.</returns>
    public static async Task<IResponse?> AfterAsync(this IPage tab, Func<Task> act)
    {
        var arrived = new TaskCompletionSource();
        IResponse? last = null;
        void Hear(object? sender, IResponse answer) => last = answer.Request.IsNavigationRequest && answer.Frame == tab.MainFrame ? answer : last;
        void Arrive(object? sender, IPage page) => arrived.TrySetResult();
        tab.Response += Hear;

        // Not as soon as the document is there: a page without script may then still lack its style sheet.
        tab.Load += Arrive;
        try
        {
            await act();
            await arrived.Task.WaitAsync(MostPatience);
            return last;
        }
        finally
        {
            tab.Response -= Hear;
            tab.Load -= Arrive;
        }
    }
}
