using Chitose.Exchange.Web.Editions;

namespace Chitose.Exchange.Web.Features.OpenData;

/// <summary>How much there is of each set, kept until something is published: to know how long the files are, all must be written.</summary>
public sealed class DataExtents(EditionDesk desk)
{
    private volatile Kept? _kept;

    internal async Task<IReadOnlyList<DataExtent>> AllAsync(DataRecords records, CancellationToken cancel)
    {
        if (_kept is { } kept && kept.Round == desk.Round)
        {
            return kept.Extents;
        }

        var round = desk.Round;
        List<DataExtent> extents = [];
        foreach (var files in DataFile.All.GroupBy(file => file.Subject))
        {
            extents.Add(await MeasureAsync(records, files.Key, [.. files], cancel));
        }

        _kept = new Kept(round, extents);
        return extents;
    }

    private static async Task<DataExtent> MeasureAsync(DataRecords records, string subject, IReadOnlyList<DataFile> files, CancellationToken cancel)
    {
        var set = await records.SetAsync(subject, cancel);
        var measured = files.Select(file => (File: file, Length: new CountedBytes())).ToList();
        await records.WriteAsync(set, [.. measured.Select(file => (file.File, (Stream)file.Length))], cancel);
        return new DataExtent(set, [.. measured.Select(file => (file.File, file.Length.Length))]);
    }

    private sealed record Kept(int Round, IReadOnlyList<DataExtent> Extents);
}
