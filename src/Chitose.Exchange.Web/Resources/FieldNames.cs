using Chitose.Exchange.Editing;

namespace Chitose.Exchange.Web.Resources.Staff;

/// <summary>What staff call the fields of an entry.</summary>
public static class FieldNames
{
    private static readonly Dictionary<string, Func<FieldsWords, string>> Names = new()
    {
        ["slug"] = words => words.Slug,
        ["formerSlugs"] = words => words.FormerSlugs,
        ["sources"] = words => words.Sources,
        ["brochure"] = words => words.Brochure,
        ["links"] = words => words.Links,
        ["tie"] = words => words.Tie,
        ["order"] = words => words.Order,
        ["country"] = words => words.Country,
        ["division"] = words => words.Division,
        ["counterpart"] = words => words.Counterpart,
        ["localName.language"] = words => words.LocalLanguage,
        ["localName.name"] = words => words.LocalName,
        ["agreement.date"] = words => words.AgreementDate,
        ["agreement.place"] = words => words.AgreementPlace,
        ["agreement.question"] = words => words.AgreementQuestion,
        ["agreement.placeQuestion"] = words => words.AgreementPlaceQuestion,
        ["agreement.disputed"] = words => words.AgreementDisputed,
        ["agreement.sources"] = words => words.AgreementSources,
        ["coordinates.latitude"] = words => words.Latitude,
        ["coordinates.longitude"] = words => words.Longitude,
        ["timeZone"] = words => words.TimeZone,
        ["website"] = words => words.Website,
        ["wikidata.id"] = words => words.WikidataId,
        ["wikidata.checked"] = words => words.WikidataChecked,
        ["statistics"] = words => words.Statistics,
        ["partners"] = words => words.Partners,
        ["question"] = words => words.Question,
        ["occasion"] = words => words.Occasion,
        ["date"] = words => words.Date,
        ["endDate"] = words => words.EndDate,
        ["startTime"] = words => words.StartTime,
        ["endTime"] = words => words.EndTime,
        ["formerDate"] = words => words.FormerDate,
        ["admission"] = words => words.Admission,
        ["dateText"] = words => words.DateText,
        ["sortDate"] = words => words.SortDate,
        ["place"] = words => words.Place,
        ["disputed"] = words => words.Disputed,
        ["isWithheld"] = words => words.IsWithheld,
        ["status"] = words => words.Status,
        ["figures"] = words => words.Figures,
        ["file"] = words => words.PhotoFile,
        ["focus"] = words => words.Focus,
        ["role"] = words => words.PhotoRole,
        ["people"] = words => words.People,
        ["consent.reference"] = words => words.ConsentReference,
        ["consent.until"] = words => words.ConsentUntil,
        ["consent.withdrawn"] = words => words.ConsentWithdrawn,
        ["credit"] = words => words.Credit,
        ["taken"] = words => words.Taken,
        ["places"] = words => words.Places,
        [FieldPath.Title] = words => words.Title,
        ["shortTitle"] = words => words.ShortTitle,
        ["officialName"] = words => words.OfficialName,
        ["reading"] = words => words.Reading,
        ["aliases"] = words => words.Aliases,
        ["shownAlias"] = words => words.ShownAlias,
        ["headline"] = words => words.Headline,
        [FieldPath.Lead] = words => words.Lead,
        [FieldPath.Summary] = words => words.Summary,
        [FieldPath.Body] = words => words.Body,
        [FieldPath.EasyJapanese] = words => words.EasyJapanese,
        [FieldPath.Alternative] = words => words.Alternative,
        [FieldPath.TranslatedFrom] = words => words.TranslatedFrom,
    };

    /// <summary>The field's name; its language is not said.</summary>
    public static string NameOf(this FieldsWords words, FieldPath path) => Names.TryGetValue(path.Name, out var name) ? name(words) : path.Name;

    /// <summary>The field with its language, if it has one: 韓国語・本文.</summary>
    public static string PlaceOf(this FieldsWords words, FieldPath path, ShellWords shell) =>
        path.Language is { } language ? words.InLanguage(language: shell.NameOf(language), field: words.NameOf(path)) : words.NameOf(path);
}
