using System.Diagnostics;

namespace SearchLoad;

/// <summary>Times whole answers, one after another over one connection, as a browser asks for them.</summary>
internal static class Stopwatches
{
    private const int WarmRounds = 3;
    private const int Rounds = 5;

    public static async Task<int> AskAsync(Uri address, IReadOnlyList<(string Sort, string Path)> questions)
    {
        using var reader = new HttpClient { BaseAddress = address };
        reader.DefaultRequestHeaders.Add("Accept-Encoding", "br");
        var times = new List<(string Sort, string Path, double Milliseconds)>();
        for (var round = 0; round < WarmRounds + Rounds; round++)
        {
            foreach (var (sort, path) in questions)
            {
                var start = Stopwatch.GetTimestamp();
                using var answer = await reader.GetAsync(path);
                await answer.Content.ReadAsByteArrayAsync();
                var time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                answer.EnsureSuccessStatusCode();

                // The first rounds only make the program ready.
                if (round >= WarmRounds)
                {
                    times.Add((sort, path, time));
                }
            }
        }

        foreach (var sort in times.GroupBy(time => time.Sort).Append(times.GroupBy(_ => "all").Single()))
        {
            var sorted = sort.OrderBy(time => time.Milliseconds).ToList();
            Console.WriteLine($"{sort.Key,-16}{sorted.Count,6}{At(sorted, 0.5),9:F1}{At(sorted, 0.95),9:F1}{sorted[^1].Milliseconds,9:F1}  {Uri.UnescapeDataString(sorted[^1].Path)[..Math.Min(60, Uri.UnescapeDataString(sorted[^1].Path).Length)]}");
        }

        return 0;
    }

    private static double At(List<(string Sort, string Path, double Milliseconds)> sorted, double part) => sorted[(int)Math.Ceiling(sorted.Count * part) - 1].Milliseconds;
}
