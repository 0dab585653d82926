using Chitose.Exchange.Languages;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Delivery;
using Chitose.Exchange.Web.Editions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;

namespace Chitose.Exchange.Web.Features.OpenData;

/// <summary>The city's record for others to use (site conventions W2).</summary>
[AllowAnonymous]
[OpenToAll]
[OutputCache(PolicyName = PublicPages.CachePolicy)]
public sealed class DataController(PublishedContent published, PublicationDays days, EditionDesk desk, SiteAddress site) : Controller
{
    [Read("/data/{subject}.{extension}")]
    public async Task<IActionResult> Show(string subject, string extension, CancellationToken cancel)
    {
        if (DataFile.All.FirstOrDefault(file => file.Subject == subject && file.Extension == extension) is not { } file)
        {
            return NotFound();
        }

        var edition = await desk.EditionAsync(Language.Source, published, cancel);
        var records = new DataRecords(published, days, edition, site);
        Response.ContentType = $"{file.MediaType}; charset=utf-8";
        await records.WriteAsync(await records.SetAsync(subject, cancel), [(file, Response.Body)], cancel);
        return new EmptyResult();
    }

    /// <summary>What the JSON files promise (JSON Schema 2020-12).</summary>
    [Read("/data/schema/{subject}.json")]
    public async Task<IActionResult> Schema(string subject, CancellationToken cancel)
    {
        if (typeof(DataController).Assembly.GetManifestResourceStream($"{typeof(DataController).Namespace}.Schemas.{subject}.json") is not { } schema)
        {
            return NotFound();
        }

        await using (schema)
        {
            using var content = new MemoryStream();
            await schema.CopyToAsync(content, cancel);
            return new WholeAnswer(content.ToArray(), "application/schema+json");
        }
    }
}
