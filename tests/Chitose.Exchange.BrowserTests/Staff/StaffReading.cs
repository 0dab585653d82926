namespace Chitose.Exchange.BrowserTests.Staff;

/// <summary>A page of the staff area in a state that looks different, and the way to it.</summary>
/// <param name="Route">The address that answers with it, as the program knows it.</param>
/// <param name="State">What distinguishes it from the other pages of this address.</param>
/// <param name="GoAsync">Opens it.</param>
internal sealed record StaffReading(string Route, string State, Func<Visitor, Task> GoAsync)
{
    public bool IsFormAgain => Route.StartsWith("POST", StringComparison.Ordinal);

    public string Name => State.Length == 0 ? Route : $"{Route} {State}";

    public static StaffReading Of(string route, string address, string state = "") => new($"GET {route}", state, visitor => visitor.OpenAsync(address));
}
