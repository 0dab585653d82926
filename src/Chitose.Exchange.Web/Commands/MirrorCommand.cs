using System.CommandLine;
using System.Data.Common;
using Chitose.Exchange.Content;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Mirror;
using Microsoft.Extensions.Options;

namespace Chitose.Exchange.Web.Commands;

/// <summary>The public site as files, for disasters and archives.</summary>
internal static class MirrorCommand
{
    private const string Purpose = """
        Write the whole public site into DIR as files that any web server can serve, or that can be opened from disk: pages in every
        language, pictures, styles, feeds, calendars and data. Search needs the program and is left out. Each page says of which day
        it is a copy. The files 404.html are for a mirror that stands at a server's root. DIR must not be there or be empty; files
        appear in it when all are written. Exit code: 0 if every link works.
        """;

    public static Command Mirror()
    {
        var folder = new Argument<DirectoryInfo>("DIR") { Description = "The folder to write." };
        var origin = new Option<string?>("--origin") { Description = "Where the public reaches the site, as https://exchange.example.jp; by default Exchange:PublicOrigin." };
        var mirror = new Command("mirror", Purpose) { folder, origin };
        mirror.Validators.Add(parsed =>
        {
            if (parsed.GetValue(folder) is { Exists: true } given && given.EnumerateFileSystemInfos().Any())
            {
                parsed.AddError($"'{given}' is not empty.");
            }

            if (parsed.GetValue(origin) is { } named && !(Uri.TryCreate(named, UriKind.Absolute, out var uri) && uri is { Scheme: "https" or "http", PathAndQuery: "/", Fragment: "" }))
            {
                parsed.AddError($"'{named}' is no address of a site, as https://exchange.example.jp without anything after it.");
            }
        });
        mirror.SetAction((parsed, cancel) => WriteAsync(parsed.GetRequiredValue(folder), parsed.GetValue(origin), cancel));
        return mirror;
    }

    private static async Task<int> WriteAsync(DirectoryInfo target, string? origin, CancellationToken cancel)
    {
        // Within the folder, since that may be the root of a disk of its own.
        var unfinished = Path.Combine(target.FullName, $".unfinished-{Guid.NewGuid():N}");
        var isNew = !target.Exists;
        try
        {
            await using var site = await MirroredSite.StartAsync(origin);
            Directory.CreateDirectory(unfinished);
            var mirror = new SiteMirror(site, unfinished);
            await mirror.WriteAsync(cancel);
            if (mirror.Broken.Count > 0)
            {
                await Console.Error.WriteLineAsync(string.Join('\n', mirror.Broken));
                return 1;
            }

            foreach (var written in new DirectoryInfo(unfinished).EnumerateFileSystemInfos())
            {
                Directory.Move(written.FullName, Path.Combine(target.FullName, written.Name));
            }

            Console.WriteLine($"{mirror.Files} files written to {target.FullName}.");
            return 0;
        }
        catch (Exception fault) when (fault is StoreException or ContentException or DbException or IOException or InvalidOperationException or UnauthorizedAccessException or HttpRequestException or OptionsValidationException)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return 1;
        }
        finally
        {
            if (Directory.Exists(unfinished))
            {
                Directory.Delete(unfinished, recursive: true);
            }

            if (isNew && Directory.Exists(target.FullName) && !Directory.EnumerateFileSystemEntries(target.FullName).Any())
            {
                Directory.Delete(target.FullName);
            }
        }
    }
}
