namespace Chitose.Exchange.Web.Features.Staff.Dashboard;

/// <summary>What waits for whoever is signed in: the first of it, and how much there is.</summary>
public sealed record TurnList(IReadOnlyList<TurnItem> Items, int Count)
{
    public int More => Count - Items.Count;
}
