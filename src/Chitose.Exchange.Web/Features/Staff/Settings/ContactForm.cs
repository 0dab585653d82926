using System.Text.RegularExpressions;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Site;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.Settings;

/// <summary>Whom readers may ask, as typed.</summary>
public sealed partial record ContactForm
{
    private const int LineMaxLength = 200;

    public string? Basis { get; init; }

    public string? Telephone { get; init; }

    /// <summary>By language tag, like the other two.</summary>
    public Dictionary<string, string?> Department { get; init; } = [];

    public Dictionary<string, string?> Address { get; init; } = [];

    public Dictionary<string, string?> OpeningHours { get; init; } = [];

    public Guid Seen => Guid.TryParseExact(Basis, "N", out var version) ? version : default;

    public static ContactForm Of(SiteProfileRow row) => new()
    {
        Basis = row.Version.ToString("N"),
        Telephone = row.Profile.Telephone,
        Department = FormTexts.Of(row.Profile.Department),
        Address = FormTexts.Of(row.Profile.Address),
        OpeningHours = row.Profile.OpeningHours is { } hours ? FormTexts.Of(hours) : [],
    };

    public SiteProfile PutInto(SiteProfile profile)
    {
        var hours = FormTexts.Read(OpeningHours);
        return profile with
        {
            Department = FormTexts.Read(Department),
            Address = FormTexts.Read(Address),
            Telephone = string.IsNullOrWhiteSpace(Telephone) ? null : Telephone.Trim(),
            OpeningHours = hours.Texts.Any() ? hours : null,
        };
    }

    public IReadOnlyList<FormFault> Faults(SettingsWords words, ShellWords shell)
    {
        var faults = new List<FormFault>();
        if (!string.IsNullOrWhiteSpace(Telephone) && !TelephoneNumber().IsMatch(Telephone.Trim()))
        {
            faults.Add(new FormFault("telephone", words.FaultTelephone));
        }

        faults.AddRange(FaultsOf("department", Department, isOptional: false, words, shell));
        faults.AddRange(FaultsOf("address", Address, isOptional: false, words, shell));
        faults.AddRange(FaultsOf("opening-hours", OpeningHours, isOptional: true, words, shell));
        return faults;
    }

    /// <summary>Each line stands in every language, or in none where it may be left out.</summary>
    private static IEnumerable<FormFault> FaultsOf(string field, Dictionary<string, string?> typed, bool isOptional, SettingsWords words, ShellWords shell)
    {
        var texts = FormTexts.Read(typed);
        if (isOptional && !texts.Texts.Any())
        {
            yield break;
        }

        foreach (var language in Language.All)
        {
            if (texts[language] is not { } text)
            {
                yield return new FormFault($"{field}-{language.Tag}", words.FaultEmpty(language: shell.NameOf(language)));
            }
            else if (text.Length > LineMaxLength)
            {
                yield return new FormFault($"{field}-{language.Tag}", words.FaultTooLong(language: shell.NameOf(language), length: $"{LineMaxLength}"));
            }
        }
    }

    [GeneratedRegex(@"^\+?[0-9][0-9 ()\-]{4,28}[0-9]$", RegexOptions.CultureInvariant)]
    private static partial Regex TelephoneNumber();
}
