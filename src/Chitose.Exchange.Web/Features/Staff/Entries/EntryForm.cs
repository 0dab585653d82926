using System.Globalization;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Events;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Partners;
using Chitose.Exchange.Programs;

namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>The editor as it is sent: what staff may change, and which button was pressed. A part that is not sent stays as it is.</summary>
public sealed class EntryForm
{
    internal const string Changed = "changed";
    internal const string Same = "same";

    /// <summary>What it was read from, as <see cref="DraftBasis"/>.</summary>
    public string? Basis { get; set; }

    public string? Slug { get; set; }

    public List<LinkRow> Links { get; set; } = [];

    /// <summary>Slugs of the partners that an event or program belongs to.</summary>
    public List<string> Partners { get; set; } = [];

    /// <summary>Place of a program in lists.</summary>
    public string? Order { get; set; }

    public PartnerForm? Partner { get; set; }

    public EventForm? Event { get; set; }

    public TextForm? Text { get; set; }

    /// <summary>Says that an outdated translation has been brought up to the new Japanese.</summary>
    public bool IsBroughtUp { get; set; }

    /// <summary>What was changed and why, for the reviewer.</summary>
    public string? Why { get; set; }

    /// <summary><c>changed</c> or <c>same</c>: whether the Japanese means something else now.</summary>
    public string? Meaning { get; set; }

    /// <summary>What was chosen, null if nothing was.</summary>
    internal bool? ChangesMeaning => Meaning switch { Changed => true, Same => false, _ => null };

    /// <summary><c>save</c>, <c>review</c> or <c>publish</c>.</summary>
    public string? Do { get; set; }

    /// <summary>Segment of the language to go to.</summary>
    public string? Go { get; set; }

    /// <summary>Id of the finding to mend.</summary>
    public string? Fix { get; set; }

    /// <summary>Width in which to preview.</summary>
    public string? Preview { get; set; }

    /// <summary>Rows of which there should be more: <c>links</c>, <c>statistics</c>, <c>figures</c>.</summary>
    public string? Add { get; set; }

    /// <summary>The row to take away, as <c>links-2</c>.</summary>
    public string? Remove { get; set; }

    internal static EntryForm Of(WorkingCopy copy, Language language)
    {
        var form = Of(copy.Entry);
        form.Basis = copy.Basis.ToString();
        form.Text = TextForm.Of(copy.Entry.TextIn(language));
        form.Why = copy.Draft?.Reason;
        form.Meaning = copy.Draft?.ChangesMeaning switch { true => Changed, false => Same, null => null };
        return form;
    }

    /// <summary>The facts of an entry.</summary>
    internal static EntryForm Of(Entry entry) => new()
    {
        Slug = entry.Slug,
        Links = [.. entry.Links.Select(LinkRow.Of)],
        Partners = entry is Activity activity ? [.. activity.Partners.Select(tie => tie.Partner)] : [],
        Order = (entry as ExchangeProgram)?.Order.ToString(CultureInfo.InvariantCulture),
        Partner = entry is Partner partner ? PartnerForm.Of(partner) : null,
        Event = entry is ExchangeEvent happening ? EventForm.Of(happening) : null,
    };

    /// <summary>Gives facts that a new entry has by itself, and that its form does not ask for.</summary>
    internal void FillIn(Entry entry)
    {
        if (entry is Partner partner)
        {
            (Partner ??= new PartnerForm()).Order ??= partner.Order.ToString(CultureInfo.InvariantCulture);
        }

        if (entry is ExchangeEvent happening)
        {
            (Event ??= new EventForm()).Status ??= happening.Status.ToString();
        }
    }

    /// <summary>What is typed, whatever button there was.</summary>
    internal EntryForm AsTyped()
    {
        (Do, Go, Fix, Add, Remove) = (null, null, null, null, null);
        return this;
    }

    internal void ApplyTo(Entry entry, Language language, FormReading reading)
    {
        TakeRowAway();
        if (Slug is not null)
        {
            entry.Slug = ReadSlug(entry, reading);
            entry.Links = [.. Links.Select((row, index) => row.IsEmpty ? null : row.Read(index, reading)).OfType<RelatedLink>()];
            ReadTies(entry, reading);
        }

        switch (entry)
        {
            case Partner partner when Partner is not null:
                Partner.ApplyTo(partner, reading);
                break;
            case ExchangeEvent happening when Event is not null:
                Event.ApplyTo(happening, reading);
                break;
            case ExchangeProgram program when Order is not null:
                program.Order = reading.Count("order", Order, program.Order);
                break;
        }

        if (Text is not null)
        {
            ReadText(entry, Text, language, reading);
        }
    }

    private void TakeRowAway()
    {
        if (Remove?.Split('-') is not [var list, var place] || !int.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
        {
            return;
        }

        System.Collections.IList? rows = list switch
        {
            "links" => Links,
            "statistics" => Partner?.Statistics,
            "figures" => Event?.Figures,
            _ => null,
        };
        if (index < rows?.Count)
        {
            rows.RemoveAt(index);
        }
    }

    private string ReadSlug(Entry entry, FormReading reading)
    {
        var slug = Typed.Narrow(Slug).ToLowerInvariant();
        if (slug == entry.Slug || PageAddresses.IsFixed(entry))
        {
            return entry.Slug;
        }

        if (Exchange.Entries.Slug.IsFit(slug) && !PageAddresses.IsReserved(entry.Kind, slug))
        {
            return slug;
        }

        reading.Refuse("slug", reading.Words.FaultSlug);
        return entry.Slug;
    }

    /// <summary>Partners keep their order; those that come anew stand behind them.</summary>
    private void ReadTies(Entry entry, FormReading reading)
    {
        if (entry is not Activity activity)
        {
            return;
        }

        var former = activity.Partners.Select(tie => tie.Partner).ToList();
        var known = former.Concat(reading.Known.Partners.Select(partner => partner.Slug)).Distinct();
        activity.Partners = [.. known.Where(Partners.Contains).Select((slug, index) => new PartnerTie(slug, index + 1))];
    }

    private void ReadText(Entry entry, TextForm form, Language language, FormReading reading)
    {
        var text = entry.TextIn(language) ?? EntryText.Empty(language);
        if (form.IsEmpty && !language.IsSource)
        {
            entry.Texts.RemoveAll(other => other.Language == language);
            return;
        }

        form.ApplyTo(text, reading);
        if (IsBroughtUp)
        {
            text.TranslatedFrom = null;
        }

        entry.Put(text);
    }
}
