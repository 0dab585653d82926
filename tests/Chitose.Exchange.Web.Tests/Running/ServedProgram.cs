using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Chitose.Exchange.Web.Tests.Running;

/// <summary>The program as it is run in earnest: a process of its own, on a real port and real files.</summary>
public sealed class ServedProgram : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _lines;

    private ServedProgram(Process process, ConcurrentQueue<string> lines, Uri address)
    {
        (_process, _lines) = (process, lines);
        Reader = new HttpClient { BaseAddress = address };
    }

    /// <summary>What it has written to the console.</summary>
    public IReadOnlyCollection<string> Lines => _lines;

    public HttpClient Reader { get; }

    public int Port => Reader.BaseAddress!.Port;

    /// <summary>Starts to serve; ready as soon as it listens.</summary>
    public static async Task<ServedProgram> StartAsync(string dataDirectory, params string[] settings)
    {
        var process = NewProcess(dataDirectory, ["--urls", "http://127.0.0.1:0", .. settings]);
        var lines = new ConcurrentQueue<string>();
        var listening = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        void Note(string? line)
        {
            if (line is null)
            {
                return;
            }

            lines.Enqueue(line);
            if (line.Split(Listening) is [_, var address])
            {
                listening.TrySetResult(new Uri(address));
            }
        }

        process.OutputDataReceived += (_, written) => Note(written.Data);
        process.ErrorDataReceived += (_, written) => Note(written.Data);
        process.EnableRaisingEvents = true;
        process.Exited += (_, _) => listening.TrySetException(new InvalidOperationException($"It has ended instead of serving: {string.Join('\n', lines)}"));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new ServedProgram(process, lines, await listening.Task);
    }

    /// <summary>Runs it to its end, as a command does, or a start that is refused.</summary>
    public static async Task<(int Code, string Output, string Error)> RunAsync(string dataDirectory, params string[] arguments)
    {
        using var process = NewProcess(dataDirectory, arguments);
        process.Start();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }

    /// <summary>
    /// How long its busiest thread was ready to run and had to wait since other programs had the processors, as Linux keeps it: time
    /// that tells of the machine and not of the program.
    /// </summary>
    public TimeSpan WaitedForProcessor()
    {
        var threads = $"/proc/{_process.Id}/task";
        return Directory.Exists(threads)
            ? Directory.EnumerateDirectories(threads).Max(thread => TimeSpan.FromTicks(
                long.Parse(File.ReadAllText(Path.Combine(thread, "schedstat")).Split(' ')[1], CultureInfo.InvariantCulture) / TimeSpan.NanosecondsPerTick))
            : TimeSpan.Zero;
    }

    public Task<string> TextAsync(string address) => Reader.GetStringAsync(new Uri(address, UriKind.Relative));

    /// <summary>Ends it without a warning, as a power cut would.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Asks it to stop, as the system does.</summary>
    public async Task AskToStopAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }

    /// <returns>Its exit code.</returns>
    public async Task<int> EndAsync()
    {
        await _process.WaitForExitAsync();
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        Reader.Dispose();
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        _process.Dispose();
    }

    private static Process NewProcess(string dataDirectory, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Chitose.Exchange.Web.dll"), .. arguments])
        {
            WorkingDirectory = dataDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["Exchange__DataDirectory"] = dataDirectory;
        start.Environment["Exchange__PublicOrigin"] = RunningSite.Origin;
        start.Environment["Exchange__WarmPages"] = "false";
        return new Process { StartInfo = start };
    }
}
