using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Chitose.Exchange.BrowserTests.Browsing;

/// <summary>What axe finds against WCAG 2.2 A and AA and against good practice.</summary>
internal static class Barriers
{
    private static readonly string[] AllRules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    private static readonly string[] ColorRules = ["color-contrast", "link-in-text-block"];
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>Brings axe into the page, once for all the runs on it: it is large.</summary>
    public static Task BringAxeAsync(IPage tab) => tab.EvaluateAsync(Axe);

    /// <summary>Has axe at hand on every page that is opened from now on, which is quicker where there are many.</summary>
    public static Task BringAxeAsync(IBrowserContext browser) => browser.AddInitScriptAsync(Axe);

    public static Task<string[]> OnAsync(IPage tab) => RunAsync(tab, AllRules);

    /// <summary>Enough where nothing but the colors differs from a view that has been read in full.</summary>
    public static Task<string[]> OfColorOnAsync(IPage tab) => RunAsync(tab, ColorRules);

    private static Task<string[]> RunAsync(IPage tab, string[] rules) => tab.EvaluateAsync<string[]>(
        """
        async rules => {
          const { passes, violations } = await axe.run(document, { runOnly: rules, resultTypes: ["violations"] });
          if (passes.length === 0) {
            return ["axe has checked nothing"];
          }
          return violations.flatMap(rule => rule.nodes.map(node =>
            `${rule.id}: ${node.html} (${[...node.any, ...node.all, ...node.none].map(check => check.message).join("; ")})`));
        }
        """,
        rules);
}
