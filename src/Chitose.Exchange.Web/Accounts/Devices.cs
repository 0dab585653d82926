namespace Chitose.Exchange.Web.Accounts;

/// <summary>What a browser calls itself, in two words that people know.</summary>
internal static class Devices
{
    private static readonly (string Mark, string Name)[] Browsers =
        [("Edg", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("FxiOS", "Firefox"), ("Chrome/", "Chrome"), ("CriOS", "Chrome"), ("Safari/", "Safari")];

    private static readonly (string Mark, string Name)[] Systems =
        [("Windows", "Windows"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Mac OS", "Mac"), ("CrOS", "Chromebook"), ("Linux", "Linux")];

    public static string NameOf(string agent) => $"{Find(Browsers, agent) ?? "?"} / {Find(Systems, agent) ?? "?"}";

    private static string? Find((string Mark, string Name)[] known, string agent) =>
        known.FirstOrDefault(pair => agent.Contains(pair.Mark, StringComparison.Ordinal)).Name;
}
