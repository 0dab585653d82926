using Chitose.Exchange.Content.Yaml;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Site;

namespace Chitose.Exchange.Content;

/// <summary>The file of templates of emergency notices.</summary>
internal static class NoticeFields
{
    public static IReadOnlyList<NoticeTemplate> Read(FactsMap facts)
    {
        var templates = facts.Maps("templates").Select(ReadTemplate).ToList();
        foreach (var twice in templates.GroupBy(template => template.Id).Where(group => group.Count() > 1))
        {
            facts.Report("templates", $"'{twice.Key}' stands twice; each id may stand once.");
        }

        facts.Close();
        return templates;
    }

    public static void Write(IEnumerable<NoticeTemplate> templates, FactsWriter facts) =>
        facts.Put("templates", [.. templates.OrderBy(template => template.Position)], WriteTemplate);

    private static NoticeTemplate ReadTemplate(FactsMap map, int index)
    {
        var template = new NoticeTemplate
        {
            Id = map.Required("id", "heavy-snow"),
            Position = index + 1,
            Name = map.Required("name", "大雪・行事の中止"),
            EnglishName = map.Required("name-en", "Heavy snow: events canceled"),
            Level = map.RequiredChoice<NoticeLevel>("level"),
            What = ReadWords(map, "what"),
            ToDo = ReadWords(map, "to-do"),
            Address = map.Optional("address"),
        };
        map.Close();
        return template;
    }

    private static LocalizedText ReadWords(FactsMap map, string key)
    {
        var words = map.RequiredLocalized(key);
        foreach (var place in words.Texts.SelectMany(text => NoticePlaceholders.Unknown(text.Value)).Distinct())
        {
            map.Report(key, $"'{place}' is not known; write {NoticePlaceholders.Date} or {NoticePlaceholders.Time}.");
        }

        foreach (var language in NoticePlaceholders.Uneven(words))
        {
            map.Report(key, $"{language.Tag} has other placeholders than ja; write the same in every language.");
        }

        return words;
    }

    private static void WriteTemplate(FactsWriter map, NoticeTemplate template)
    {
        map.Put("id", template.Id);
        map.Put("name", template.Name);
        map.Put("name-en", template.EnglishName);
        map.Put("level", template.Level);
        map.Put("what", template.What);
        map.Put("to-do", template.ToDo);
        map.Put("address", template.Address);
    }
}
