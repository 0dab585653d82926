using System.Globalization;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>Reads the fields of a form one by one and collects what must be put right. A field that cannot be read keeps its former value.</summary>
public sealed class FormReading(Language reader, KnownReferences known)
{
    private readonly EntriesWords _words = EntriesWords.In(reader);
    private readonly List<FormFault> _faults = [];

    public IReadOnlyList<FormFault> Faults => _faults;

    public EntriesWords Words => _words;

    public KnownReferences Known => known;

    public void Refuse(string field, string why) => _faults.Add(new FormFault(field, why));

    /// <summary>A text that is not too long.</summary>
    public string Limited(string field, string text, int length, string former)
    {
        if (text.Length <= length)
        {
            return text;
        }

        RefuseAt(field, _words.FaultTooLong(length: Number(length), now: Number(text.Length)));
        return former;
    }

    /// <summary>A short text that may be left empty.</summary>
    public string? Optional(string field, string? typed, string? former, int length = EntryText.TitleMaxLength) =>
        Typed.OptionalLine(typed) is { } text ? Limited(field, text, length, former ?? "") : null;

    public HistoricDate? Date(string field, DateForm? form, HistoricDate? former)
    {
        if (form is null || form.IsEmpty)
        {
            return null;
        }

        if (Typed.TryDate(form.Year, form.Month, form.Day, out var date))
        {
            return date;
        }

        RefuseAt(field, _words.FaultDate);
        return former;
    }

    /// <summary>A time of day of 24 hours, or null if left empty.</summary>
    public TimeOnly? Time(string field, string? typed, TimeOnly? former)
    {
        var text = Typed.Narrow(typed);
        if (text.Length == 0)
        {
            return null;
        }

        if (FormDay.ReadTime(text) is { } time)
        {
            return time;
        }

        RefuseAt(field, _words.FaultTime);
        return former;
    }

    public double Degrees(string field, string? typed, double most, double former)
    {
        if (Typed.TryNumber(typed, out var degrees) && Math.Abs(degrees) <= most)
        {
            return degrees;
        }

        RefuseAt(field, _words.FaultDegrees(most: Number((int)most)));
        return former;
    }

    public int Count(string field, string? typed, int former)
    {
        if (int.TryParse(Typed.Narrow(typed), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
        {
            return number;
        }

        RefuseAt(field, _words.FaultCount);
        return former;
    }

    /// <summary>A whole address of the web, or null if left empty.</summary>
    public string? Address(string field, string? typed, string? former)
    {
        var address = Typed.Line(typed);
        if (address.Length == 0)
        {
            return null;
        }

        if (address.Length <= RelatedLink.AddressMaxLength && RelatedLink.IsAddress(address))
        {
            return address;
        }

        RefuseAt(field, _words.FaultAddress);
        return former;
    }

    /// <summary>Id of a name in the glossary.</summary>
    public string Name(string field, string? typed, string former)
    {
        if (typed is not null && known.IsName(typed))
        {
            return typed;
        }

        RefuseAt(field, _words.FaultName);
        return former;
    }

    /// <summary>Id of a name in the glossary, or null if none was chosen.</summary>
    public string? OptionalName(string field, string? typed, string? former) =>
        string.IsNullOrEmpty(typed) ? null : Name(field, typed, former ?? "") is { Length: > 0 } name ? name : null;

    public TEnum Choice<TEnum>(string field, string? typed, TEnum former)
        where TEnum : struct, Enum
    {
        if (Enum.TryParse<TEnum>(typed, out var choice) && Enum.IsDefined(choice))
        {
            return choice;
        }

        RefuseAt(field, _words.FaultChoice);
        return former;
    }

    /// <summary>Id of an open question, or null where the fact is settled.</summary>
    public string? Question(string field, string? typed, string? former)
    {
        if (string.IsNullOrEmpty(typed) || known.IsQuestion(typed))
        {
            return string.IsNullOrEmpty(typed) ? null : typed;
        }

        RefuseAt(field, _words.FaultChoice);
        return former;
    }

    /// <summary>Names the field too, since the same words stand for several.</summary>
    private void RefuseAt(string field, string why)
    {
        var path = new FieldPath(null, field.Replace('-', '.'));
        var name = FieldsWords.In(reader).NameOf(path);
        Refuse(field, name == path.Name ? why : _words.FaultAt(field: name, why: why));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
