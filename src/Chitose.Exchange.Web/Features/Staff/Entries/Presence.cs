using System.Collections.Concurrent;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>Who has which entry open: seen within the last thirty seconds. Kept in memory, since nothing depends on it.</summary>
public sealed class Presence(TimeProvider clock)
{
    private static readonly TimeSpan Span = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<(int Number, string Staff), Sight> _seen = new();

    public void See(int number, SignedInStaff staff, Language edited)
    {
        _seen[(number, staff.Id)] = new Sight(staff.Name, edited, clock.GetUtcNow());
        foreach (var (key, sight) in _seen)
        {
            if (IsOver(sight))
            {
                _seen.TryRemove(key, out _);
            }
        }
    }

    public IReadOnlyList<Sight> Others(int number, SignedInStaff staff) =>
        [.. _seen.Where(pair => pair.Key.Number == number && pair.Key.Staff != staff.Id && !IsOver(pair.Value)).Select(pair => pair.Value).OrderBy(sight => sight.Name, StringComparer.Ordinal)];

    private bool IsOver(Sight sight) => clock.GetUtcNow() - sight.At > Span;

    /// <summary>Somebody with an entry open in a language.</summary>
    public sealed record Sight(string Name, Language Language, DateTimeOffset At);
}
