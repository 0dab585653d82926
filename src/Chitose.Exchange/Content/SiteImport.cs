using System.Text.Json;
using System.Text.Json.Nodes;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Site;
using Chitose.Exchange.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Content;

/// <summary>
/// Takes in what files and staff both write: the site's profile and the templates of notices. A field that staff have changed since
/// the last import is theirs and stays; only the others follow the files.
/// </summary>
internal sealed class SiteImport(ExchangeDbContext db)
{
    private readonly List<string> _kept = [];

    /// <summary>Fields in which the files say something else than staff, whose word stood.</summary>
    public IReadOnlyList<string> Kept => _kept;

    /// <returns>Whether anything has changed that readers see.</returns>
    public async Task<bool> TakeAsync(ContentSet content, CancellationToken cancel)
    {
        var isNew = await TakeProfileAsync(content.Profile, cancel);
        foreach (var template in content.NoticeTemplates)
        {
            await TakeTemplateAsync(template, cancel);
        }

        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
        return isNew;
    }

    private async Task<bool> TakeProfileAsync(SiteProfile file, CancellationToken cancel)
    {
        if (await db.SiteProfiles.SingleOrDefaultAsync(cancel) is not { } row)
        {
            db.Add(new SiteProfileRow { Profile = file, Imported = file });
            return true;
        }

        var merged = Join(row.Imported ?? row.Profile, row.Profile, file, "site.yaml");
        var isNew = !AreEqual(merged, row.Profile);
        if (isNew)
        {
            row.Profile = merged;
            row.Version = Guid.CreateVersion7();
        }

        if (row.Imported is null || !AreEqual(row.Imported, file))
        {
            row.Imported = file;
        }

        return isNew;
    }

    private async Task TakeTemplateAsync(NoticeTemplate file, CancellationToken cancel)
    {
        var imported = Words.Of(file);
        if (await db.NoticeTemplates.SingleOrDefaultAsync(template => template.Id == file.Id, cancel) is not { } row)
        {
            file.Imported = imported.ToJson();
            db.Add(file);
            return;
        }

        var now = Words.Of(row);
        var merged = Join(row.Imported is null ? now : Words.FromJson(row.Imported), now, imported, $"notices.yaml, {file.Id}");
        if (!AreEqual(merged, now))
        {
            merged.PutInto(row);
            row.Version = Guid.CreateVersion7();
        }

        row.Imported = imported.ToJson();
    }

    /// <summary>Joins two forms of one thing field by field.</summary>
    private T Join<T>(T basis, T store, T file, string where)
    {
        var (old, mine, theirs) = (ObjectOf(basis), ObjectOf(store), ObjectOf(file));
        foreach (var name in mine.Select(pair => pair.Key).Union(theirs.Select(pair => pair.Key)).ToList())
        {
            if (JsonNode.DeepEquals(mine[name], theirs[name]))
            {
                continue;
            }

            if (!JsonNode.DeepEquals(mine[name], old[name]))
            {
                _kept.Add($"{where}: {JsonNamingPolicy.KebabCaseLower.ConvertName(name)}");
            }
            else if (theirs[name] is { } value)
            {
                mine[name] = value.DeepClone();
            }
            else
            {
                mine.Remove(name);
            }
        }

        return mine.Deserialize<T>(EntryJson.Options)!;
    }

    private static bool AreEqual<T>(T one, T other) => JsonNode.DeepEquals(ObjectOf(one), ObjectOf(other));

    private static JsonObject ObjectOf<T>(T value) => JsonSerializer.SerializeToNode(value, EntryJson.Options)!.AsObject();

    /// <summary>The part of a template that people write.</summary>
    private sealed record Words(string Name, string EnglishName, NoticeLevel Level, LocalizedText What, LocalizedText ToDo, string? Address)
    {
        public static Words Of(NoticeTemplate template) =>
            new(template.Name, template.EnglishName, template.Level, template.What, template.ToDo, template.Address);

        public static Words FromJson(string json) => JsonSerializer.Deserialize<Words>(json, EntryJson.Options)!;

        public string ToJson() => JsonSerializer.Serialize(this, EntryJson.Options);

        public void PutInto(NoticeTemplate template)
        {
            template.Name = Name;
            template.EnglishName = EnglishName;
            template.Level = Level;
            template.What = What;
            template.ToDo = ToDo;
            template.Address = Address;
        }
    }
}
