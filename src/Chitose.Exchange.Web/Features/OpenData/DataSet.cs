namespace Chitose.Exchange.Web.Features.OpenData;

/// <summary>The records of one subject: how many they are, and the day of which they tell.</summary>
public sealed record DataSet(string Subject, int Count, DateOnly AsOf)
{
    /// <summary>全国地方公共団体コード of Chitose, by which open data of many cities are joined.</summary>
    public const string LocalGovernmentCode = "012246";

    public const string License = "https://creativecommons.org/licenses/by/4.0/";
}
