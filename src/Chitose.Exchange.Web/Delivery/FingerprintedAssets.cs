using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.StaticAssets;

namespace Chitose.Exchange.Web.Delivery;

/// <summary>
/// Lets views write <c>~/css/site.css</c> and pages say <c>/css/site.HASH.css</c>, which browsers keep for good. The framework's
/// own <c>WithStaticAssets</c> adds no such data to controllers in this version.
/// </summary>
internal static class FingerprintedAssets
{
    public static Action<EndpointBuilder> Of(IEndpointRouteBuilder app)
    {
        var assets = new ResourceAssetCollection(
        [
            .. app.DataSources.SelectMany(source => source.Endpoints)
                .Select(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>())
                .OfType<StaticAssetDescriptor>()
                .Where(asset => asset.Selectors.Count == 0 && asset.Properties.Any(property => property.Name == "label"))
                .Select(asset => new ResourceAsset(asset.Route, [.. asset.Properties.Select(property => new ResourceAssetProperty(property.Name, property.Value))])),
        ]);
        return endpoint => endpoint.Metadata.Add(assets);
    }
}
