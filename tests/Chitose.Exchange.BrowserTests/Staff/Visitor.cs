using System.Globalization;
using System.Text.RegularExpressions;
using Chitose.Exchange.BrowserTests.Browsing;
using Chitose.Exchange.Editing;
using Microsoft.Playwright;

namespace Chitose.Exchange.BrowserTests.Staff;

/// <summary>Somebody who goes through the staff area page by page, in one language of the interface, and looks at each.</summary>
internal sealed partial class Visitor
{
    /// <summary>Where the pages are also written to, for the HTML check; nowhere if it is not set.</summary>
    private static readonly string? Folder = Environment.GetEnvironmentVariable("STAFF_PAGES");

    private readonly Office _office;
    private readonly Inspector _inspector;
    private readonly List<string> _complaints = [];
    private IResponse? _answer;

    public Visitor(Office office, Inspector inspector, Person person)
    {
        (_office, _inspector, Person) = (office, inspector, person);
        Tab.Console += (_, message) => Complain(message);
        Tab.PageError += (_, error) => _complaints.Add(error);
    }

    public Person Person { get; }

    public IPage Tab => _inspector.Tab;

    /// <summary>Where words wait that were written while somebody else saved.</summary>
    public required string Contested { get; init; }

    /// <summary>Where words wait whose entry was deleted meanwhile.</summary>
    public required string Orphaned { get; init; }

    public required string Photo { get; init; }

    public required string Account { get; init; }

    public async Task OpenAsync(string address, int status = 200)
    {
        _answer = await Tab.GotoAsync(address);
        Expect(status);
    }

    /// <summary>Types and presses, whatever the words on the button are.</summary>
    public async Task SendAsync(string button, IEnumerable<(string Field, string Value)> typed, int status = 200, string? to = null)
    {
        _answer = await Tab.AfterAsync(() => Tab.EvaluateAsync(
            """
            ({ button, typed, to }) => {
              const pressed = document.querySelector(button);
              for (const { field, value } of typed) {
                pressed.form.elements.namedItem(field).value = value;
              }
              if (to) {
                pressed.setAttribute("formaction", to);
              }
              // Not at once: the answer to this call would be lost with the page.
              setTimeout(() => pressed.form.requestSubmit(pressed));
            }
            """,
            new { button, typed = typed.Select(input => new { field = input.Field, value = input.Value }).ToArray(), to }));
        Expect(status);
    }

    public Task EmptyAsync(string field) => Tab.Locator(field).FillAsync("");

    public Task AttachAsync(string field, string name, string type, byte[] content) =>
        Tab.Locator(field).SetInputFilesAsync(new FilePayload { Name = name, MimeType = type, Buffer = content });

    public Task<byte[]> TranslatedSheetAsync() => StaffStates.TranslatedSheetAsync(_office);

    /// <summary>Goes to a page and looks at it, in every way asked for.</summary>
    public async Task<IEnumerable<string>> FaultsAsync(StaffReading reading, params (int Width, ColorScheme Light)[] ways)
    {
        _complaints.Clear();
        await _inspector.ShapeAsync(ways[0].Width, ways[0].Light);
        await reading.GoAsync(this);
        var faults = new List<string>();
        foreach (var (width, light) in ways)
        {
            // A form that comes back has been read in full without its errors; what they add has colors.
            faults.AddRange(await _inspector.FaultsAsync(width, light, onlyColors: reading.IsFormAgain && width > ways[0].Width));
        }

        await WriteDownAsync(reading.Name);
        return faults.Concat(_complaints).Select(fault => $"{Tab.Url}: {fault}");
    }

    private void Expect(int status) => Assert.True(_answer?.Status == status, $"{Tab.Url} answers {_answer?.Status}");

    /// <summary>Chromium reports every page with a status of error, even one that is meant to be.</summary>
    private void Complain(IConsoleMessage message)
    {
        if (!message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal) || !message.Location.StartsWith(Tab.Url, StringComparison.Ordinal))
        {
            _complaints.Add($"{message.Text} {message.Location}");
        }
    }

    private async Task WriteDownAsync(string name)
    {
        if (Folder is not null && _answer is not null)
        {
            var language = await Tab.Locator("html").GetAttributeAsync("lang");
            Directory.CreateDirectory(Folder);
            await File.WriteAllTextAsync(Path.Combine(Folder, string.Create(CultureInfo.InvariantCulture, $"{NotInNames().Replace(name, "-")}.{language}.html")), await _answer.TextAsync());
        }
    }

    [GeneratedRegex("[^a-zA-Z]+")]
    private static partial Regex NotInNames();
}
