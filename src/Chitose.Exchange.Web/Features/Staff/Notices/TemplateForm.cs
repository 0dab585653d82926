using Chitose.Exchange.Languages;
using Chitose.Exchange.Site;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.Notices;

/// <summary>What the form of a template holds, as typed.</summary>
public sealed record TemplateForm
{
    public string? Basis { get; init; }

    public string? Name { get; init; }

    public string? EnglishName { get; init; }

    public NoticeLevel Level { get; init; } = NoticeLevel.Warning;

    public string? Address { get; init; }

    /// <summary>By language tag.</summary>
    public Dictionary<string, string?> What { get; init; } = [];

    public Dictionary<string, string?> ToDo { get; init; } = [];

    public Guid Seen => Guid.TryParseExact(Basis, "N", out var version) ? version : default;

    public static TemplateForm Of(NoticeTemplate template) => new()
    {
        Basis = template.Version.ToString("N"),
        Name = template.Name,
        EnglishName = template.EnglishName,
        Level = template.Level,
        Address = template.Address,
        What = FormTexts.Of(template.What),
        ToDo = FormTexts.Of(template.ToDo),
    };

    public NoticeTemplate ToTemplate(string id, int position) => new()
    {
        Id = id,
        Position = position,
        Name = Name!.Trim(),
        EnglishName = EnglishName!.Trim(),
        Level = Level,
        What = FormTexts.Read(What),
        ToDo = FormTexts.Read(ToDo),
        Address = FormTexts.ReadAddress(Address),
    };

    public void PutInto(NoticeTemplate template)
    {
        var typed = ToTemplate(template.Id, template.Position);
        (template.Name, template.EnglishName, template.Level, template.Address) = (typed.Name, typed.EnglishName, typed.Level, typed.Address);
        (template.What, template.ToDo) = (typed.What, typed.ToDo);
    }

    public IReadOnlyList<FormFault> Faults(NoticesWords words, ShellWords shell)
    {
        var faults = new List<FormFault>();
        if (string.IsNullOrWhiteSpace(Name) || Name.Length > NoticeTemplate.NameMaxLength)
        {
            faults.Add(new FormFault("name", words.FaultName));
        }

        if (string.IsNullOrWhiteSpace(EnglishName) || EnglishName.Length > NoticeTemplate.NameMaxLength)
        {
            faults.Add(new FormFault("english-name", words.FaultEnglishName));
        }

        if (FormTexts.ReadAddress(Address) is { } address && !FormTexts.IsAddress(address))
        {
            faults.Add(new FormFault("address", words.FaultAddress));
        }

        faults.AddRange(FaultsOf("what", FormTexts.Read(What), words, shell));
        faults.AddRange(FaultsOf("to-do", FormTexts.Read(ToDo), words, shell));
        return faults;
    }

    private static IEnumerable<FormFault> FaultsOf(string field, LocalizedText texts, NoticesWords words, ShellWords shell)
    {
        var uneven = NoticePlaceholders.Uneven(texts);
        foreach (var language in Language.All)
        {
            var name = shell.NameOf(language);
            var fault = texts[language] is not { } text ? words.FaultEmpty(language: name)
                : text.Length > NoticeContent.TextMaxLength ? words.FaultTooLong(language: name, length: $"{NoticeContent.TextMaxLength}")
                : NoticePlaceholders.Unknown(text).Count > 0 ? words.FaultUnknownPlaceholder(language: name, place: NoticePlaceholders.Unknown(text)[0], date: NoticePlaceholders.Date, time: NoticePlaceholders.Time)
                : uneven.Contains(language) ? words.FaultUneven(language: name, date: NoticePlaceholders.Date, time: NoticePlaceholders.Time)
                : null;
            if (fault is not null)
            {
                yield return new FormFault($"{field}-{language.Tag}", fault);
            }
        }
    }
}
