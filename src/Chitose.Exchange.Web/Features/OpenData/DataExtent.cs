namespace Chitose.Exchange.Web.Features.OpenData;

/// <summary>A set of records and the files it can be had as, with their lengths in bytes.</summary>
public sealed record DataExtent(DataSet Set, IReadOnlyList<(DataFile File, long Length)> Files);
