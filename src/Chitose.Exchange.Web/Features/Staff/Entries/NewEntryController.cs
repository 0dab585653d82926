using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Delivery;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.Resources.Staff;
using Microsoft.AspNetCore.Mvc;

namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>Begins an entry. It is a draft until it is published.</summary>
public sealed class NewEntryController(DraftDesk desk, NewEntries entries, ReferenceDesk references, TimeProvider clock) : StaffController(clock)
{
    private const string Route = "/staff/entries/new";

    /// <summary>Where an activity of a partner is begun.</summary>
    public static string AddressOf(string kind, string partner) => $"{Route}?kind={kind}&partner={partner}";

    [Read(Route)]
    public async Task<IActionResult> Show([FromQuery] string? kind, [FromQuery] string? partner, CancellationToken cancel)
    {
        if (kind is null)
        {
            return View("New", PageOf(null, null));
        }

        if (!NewEntries.Kinds.TryGetValue(kind, out var chosen))
        {
            return NotFound();
        }

        var form = EntryForm.Of(await entries.EmptyAsync(chosen, cancel));
        var known = await references.ReadAsync(cancel);
        form.Partners = [.. known.Partners.Select(other => other.Slug).Where(slug => slug == partner)];
        return View("New", PageOf(chosen, FactsOf(chosen, form, known, null)));
    }

    [HttpPost(Route)]
    public async Task<IActionResult> Begin([FromQuery] string? kind, [FromForm] EntryForm form, CancellationToken cancel)
    {
        if (!NewEntries.Kinds.TryGetValue(kind ?? "", out var chosen))
        {
            return NotFound();
        }

        var entry = await entries.EmptyAsync(chosen, cancel);
        var reading = new FormReading(Language, await references.ReadAsync(cancel));
        form.FillIn(entry);
        form.ApplyTo(entry, Language.Source, reading);
        Require(entry, reading);
        if (reading.Faults.Count == 0 && await desk.StartAsync(entry, Staff.Person, cancel) is SaveOutcome.AddressTaken taken)
        {
            reading.Refuse("slug", reading.Words.FaultSlugTaken(title: taken.Title));
        }

        if (reading.Faults.Count == 0)
        {
            return Redirect(EditorPlace.Of(entry.Number));
        }

        var faults = new FormFaults(reading.Words.NotBegun(count: $"{reading.Faults.Count}"), reading.Faults);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("New", PageOf(chosen, FactsOf(chosen, form, reading.Known, faults)) with { Faults = faults });
    }

    private static void Require(Entry entry, FormReading reading)
    {
        if (entry.TextIn(Language.Source)!.Title.Length == 0)
        {
            reading.Refuse("title-ja", reading.Words.FaultTitle);
        }

        if (entry.Slug.Length == 0 && reading.Faults.All(fault => fault.Field != "slug"))
        {
            reading.Refuse("slug", reading.Words.FaultSlug);
        }
    }

    private NewEntryPage PageOf(EntryKind? kind, FactsPage? facts)
    {
        var words = EntriesWords.In(Language);
        var heading = kind is { } chosen ? words.NewOf(kind: words.NameOf(chosen)) : words.NewHeading;
        return new NewEntryPage(new StaffFrame(heading)
        {
            Place = StaffPlace.Dashboard,
            Crumbs = [new Crumb(ShellWords.In(Language).PlaceDashboard, "/staff")],
            IsNarrow = kind is null,
        })
        {
            Kind = kind,
            Heading = heading,
            Kinds = [.. NewEntries.Kinds.Select(pair => ($"{Route}?kind={pair.Key}", words.NameOf(pair.Value), words.WhatIs(pair.Value)))],
            Facts = facts,
        };
    }

    private FactsPage FactsOf(EntryKind kind, EntryForm form, KnownReferences known, FormFaults? faults) => new()
    {
        Form = form,
        Kind = kind,
        IsOpen = true,
        IsAddressFixed = false,
        Lines = [],
        Sources = [],
        Question = null,
        Add = null,
        Known = known,
        Reader = Language,
        Faults = faults,
    };
}
