using System.Diagnostics;
using System.Net.Sockets;
using System.Text;
using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests.Durability;

/// <summary>A stop lets what has begun come to its end (security requirements 7.8).</summary>
[Collection(InEarnest.Name)]
public sealed class GracefulStopTests(FilledStore stores)
{
    private static readonly string[] Pages = ["/en/timeline", "/th/", "/ko/events?page=2", "/zh/partners/changchun"];
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Requests_that_have_begun_are_answered_and_the_store_is_closed()
    {
        var data = stores.Copy();
        await using var program = await ServedProgram.StartAsync(data);
        await program.TextAsync("/ja/");
        var begun = await Task.WhenAll(Enumerable.Range(0, 20).Select(number => BeginAsync(program.Port, Pages[number % Pages.Length])));

        await program.AskToStopAsync();
        await UntilRefusedAsync(program.Port);
        var answers = await Task.WhenAll(begun.Select(EndAsync));
        var asked = Stopwatch.GetTimestamp();

        Assert.All(answers, answer => Assert.StartsWith("HTTP/1.1 200 OK", answer, StringComparison.Ordinal));
        Assert.Equal(0, await program.EndAsync());
        Assert.InRange(Stopwatch.GetElapsedTime(asked), TimeSpan.Zero, Longest);
        Assert.Equal(["exchange.db"], Directory.GetFiles(data, "exchange.db*").Where(file => new FileInfo(file).Length > 0).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_save_that_waits_for_another_writer_is_finished()
    {
        var data = stores.Copy();
        var store = new StoreFile(data);
        using var staff = new StaffAtWork();
        await staff.JoinAsync(data);
        await using var program = await ServedProgram.StartAsync(data);
        await staff.SignInAsync(program);
        using var client = staff.At(program);
        var number = (await store.EventsAsync())[0];
        Assert.True(await staff.SaveAsync(client, number, await store.BasisAsync(number), "Saved before"));

        Task<bool> save;
        await using (await store.LockAsync())
        {
            save = staff.SaveAsync(client, number, await store.BasisAsync(number), "Saved while stopping");
            await program.AskToStopAsync();
            await UntilRefusedAsync(program.Port);
            Assert.False(save.IsCompleted);
        }

        Assert.True(await save);
        Assert.Equal(0, await program.EndAsync());
        Assert.Contains("Saved while stopping", await store.SavedTitlesAsync());
    }

    [Fact]
    public async Task A_stop_while_pages_are_made_ready_is_a_good_end_too()
    {
        await using var program = await ServedProgram.StartAsync(stores.Copy(), "--Exchange:WarmPages=true");

        await program.AskToStopAsync();

        Assert.Equal(0, await program.EndAsync());
        Assert.DoesNotContain(program.Lines, line => line.StartsWith("fail:", StringComparison.Ordinal));
    }

    /// <summary>Sends the first half of a request.</summary>
    private static async Task<TcpClient> BeginAsync(int port, string target)
    {
        var connection = new TcpClient();
        await connection.ConnectAsync("127.0.0.1", port);
        await connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"GET {target} HTTP/1.1\r\nHost: localhost\r\n"));
        return connection;
    }

    /// <summary>Sends the other half and reads the answer.</summary>
    private static async Task<string> EndAsync(TcpClient connection)
    {
        using (connection)
        {
            await connection.GetStream().WriteAsync("Accept: text/html\r\n\r\n"u8.ToArray());
            using var answer = new StreamReader(connection.GetStream());
            return await answer.ReadToEndAsync();
        }
    }

    private static async Task UntilRefusedAsync(int port)
    {
        while (true)
        {
            using var connection = new TcpClient();
            try
            {
                await connection.ConnectAsync("127.0.0.1", port);
            }
            catch (SocketException)
            {
                return;
            }

            await Task.Delay(5);
        }
    }
}
