using System.Text.Json;
using Chitose.Exchange.Editing;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Chitose.Exchange.Storage;

internal static class JsonColumn
{
    /// <summary>Keeps a fact that is only read whole, such as a list of sources, as JSON in one column.</summary>
    public static PropertyBuilder<T> AsJson<T>(this PropertyBuilder<T> property) =>
        property.HasConversion(
            value => JsonSerializer.Serialize(value, EntryJson.Options),
            json => JsonSerializer.Deserialize<T>(json, EntryJson.Options)!,
            new ValueComparer<T>(
                (left, right) => JsonSerializer.Serialize(left, EntryJson.Options) == JsonSerializer.Serialize(right, EntryJson.Options),
                value => JsonSerializer.Serialize(value, EntryJson.Options).GetHashCode(StringComparison.Ordinal),
                value => value));
}
