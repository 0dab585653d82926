using System.Diagnostics;
using System.Globalization;
using Chitose.Exchange.Web.Tests.Running;
using Xunit.Abstractions;

namespace Chitose.Exchange.Web.Tests.Durability;

/// <summary>
/// A save that was acknowledged is never lost, and none is ever half done, however often the program is killed (security requirements
/// 7.2). Nothing else runs meanwhile, since the time of a start is measured.
/// </summary>
[Collection(Alone.Name)]
public sealed class KilledProgramTests(FilledStore stores, ITestOutputHelper output) : IClassFixture<FilledStore>
{
    private const int Kills = 25;
    private const int Saves = 500;
    private const int AtOnce = 2;
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(10);

    private readonly Random _moments = new(7);

    [Fact]
    public async Task No_kill_loses_or_halves_a_save()
    {
        var shares = Enumerable.Range(0, AtOnce).Select(share => (Kills / AtOnce) + (share < Kills % AtOnce ? 1 : 0));

        var saved = await Task.WhenAll(shares.Select(WorkAsync));

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{saved.Sum()} saves acknowledged"));
        Assert.InRange(saved.Sum(), Saves, int.MaxValue);
    }

    /// <summary>Saves and kills in turn.</summary>
    /// <returns>How many saves were acknowledged.</returns>
    private async Task<int> WorkAsync(int kills)
    {
        var data = stores.Copy();
        var store = new StoreFile(data);
        var acknowledged = new List<string>();
        using var staff = new StaffAtWork();
        await staff.JoinAsync(data);
        var events = await store.EventsAsync();
        var program = await ServedProgram.StartAsync(data);
        await staff.SignInAsync(program);
        for (var kill = 0; kill < kills; kill++)
        {
            await SaveUntilKilledAsync(program, staff, store, events, acknowledged, (kill + 1) * (Saves / Kills));
            await program.DisposeAsync();

            // A copy is looked at, so that the program meets the files exactly as they were left.
            var left = new StoreFile(stores.CopyOf(data));
            await left.AssertWholeAsync();
            Assert.Empty(acknowledged.Except(await left.SavedTitlesAsync()));

            var started = Stopwatch.GetTimestamp();
            program = await ServedProgram.StartAsync(data);
            await program.TextAsync("/ja/");
            Assert.InRange(Stopwatch.GetElapsedTime(started) - program.WaitedForProcessor(), TimeSpan.Zero, LongestStart);
        }

        await program.DisposeAsync();
        return acknowledged.Count;
    }

    private async Task SaveUntilKilledAsync(ServedProgram program, StaffAtWork staff, StoreFile store, IReadOnlyList<int> events, List<string> acknowledged, int enough)
    {
        using var client = staff.At(program);
        Task? killing = null;
        try
        {
            while (true)
            {
                var entry = events[acknowledged.Count % events.Count];
                var title = string.Create(CultureInfo.InvariantCulture, $"Save {acknowledged.Count} {Guid.NewGuid():N}");
                Assert.True(await staff.SaveAsync(client, entry, await store.BasisAsync(entry), title), "A save is refused");
                acknowledged.Add(title);
                if (acknowledged.Count >= enough)
                {
                    killing ??= KillAsync(program, TimeSpan.FromMilliseconds(_moments.Next(0, 40)));
                }
            }
        }
        catch (HttpRequestException)
        {
            // It has been killed in the middle of this save, of which nobody was told that it had succeeded.
            await killing!;
        }
    }

    private static async Task KillAsync(ServedProgram program, TimeSpan moment)
    {
        await Task.Delay(moment);
        await program.KillAsync();
    }
}
