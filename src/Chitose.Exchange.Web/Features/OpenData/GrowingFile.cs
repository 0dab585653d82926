using Chitose.Exchange.Web.Editions;

namespace Chitose.Exchange.Web.Features.OpenData;

/// <summary>A file of records in one format. What has been written is handed on again and again, so that it is never held whole.</summary>
internal abstract class GrowingFile : IDisposable
{
    private readonly MemoryStream _written = new();

    /// <summary>Takes what is written until it is handed on.</summary>
    protected Stream Written => _written;

    public static GrowingFile Of(DataFile file, DataSet set, Edition edition, SiteAddress site) => file.MediaType switch
    {
        DataFile.Csv => new CsvFile(set),
        DataFile.GeoJson => new GeoJsonFile(set, edition, site),
        _ => new JsonFile(set, edition, site),
    };

    public abstract void Add(DataRecord record);

    public abstract void End();

    public async Task HandOnAsync(Stream to, CancellationToken cancel)
    {
        Flush();
        await to.WriteAsync(_written.GetBuffer().AsMemory(0, (int)_written.Length), cancel);
        _written.SetLength(0);
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected abstract void Flush();

    protected virtual void Dispose(bool disposing) => _written.Dispose();
}
