using Chitose.Exchange.Entries;
using Chitose.Exchange.Events;
using Chitose.Exchange.Glossary;
using Chitose.Exchange.Pages;
using Chitose.Exchange.Partners;

namespace Chitose.Exchange.Content;

/// <summary>Whether everything that content files refer to is there: names, sources, questions, partners, pages; and numbers are unique.</summary>
internal static class ContentReferences
{
    public static void Check(ContentSet content, ICollection<Fault> faults)
    {
        var names = content.Glossary.Where(term => term.Group == GlossaryGroup.Names).Select(term => term.Id).ToHashSet();
        var sources = content.Sources.Select(source => source.Id).ToHashSet();
        var questions = content.Questions.Select(question => question.Id).ToHashSet();
        var partners = content.Entries.OfType<Partner>().Select(partner => partner.Slug).ToHashSet();

        foreach (var entry in content.Entries)
        {
            void Refer(string field, string? id, HashSet<string> known, string where)
            {
                if (!string.IsNullOrEmpty(id) && !known.Contains(id))
                {
                    faults.Add(new Fault(ContentFolder.FactsFileOf(entry), 1, field, $"'{id}' is not in {where}; add it there, or write an id that is."));
                }
            }

            foreach (var source in SourcesOf(entry))
            {
                Refer("sources", source, sources, "sources.yaml");
            }

            switch (entry)
            {
                case Partner partner:
                    Refer("country", partner.Country, names, "the names of glossary.yaml");
                    Refer("division", partner.Division, names, "the names of glossary.yaml");
                    Refer("counterpart", partner.Counterpart, names, "the names of glossary.yaml");
                    Refer("agreement.place", partner.Agreement.Place, names, "the names of glossary.yaml");
                    Refer("agreement.question", partner.Agreement.Question, questions, "questions.yaml");
                    Refer("agreement.place-question", partner.Agreement.PlaceQuestion, questions, "questions.yaml");
                    break;
                case Activity activity:
                    Refer("question", activity.Question, questions, "questions.yaml");
                    foreach (var tie in activity.Partners)
                    {
                        Refer("partners", tie.Partner, partners, "partners/");
                    }

                    if (activity is ExchangeEvent { Place: not ExchangeEvent.Online } held)
                    {
                        Refer("place", held.Place, names, "the names of glossary.yaml (or 'online')");
                    }

                    break;
            }
        }

        foreach (var twice in content.Entries.GroupBy(entry => entry.Number).Where(group => group.Count() > 1))
        {
            faults.Add(new Fault(ContentFolder.FactsFileOf(twice.Last()), 1, "number", $"{twice.Key} is also the number of '{twice.First().Slug}'; each page has a number of its own."));
        }

        foreach (var taken in from entry in content.Entries
                              from former in entry.FormerSlugs
                              where content.Entries.Any(other => other.Kind == entry.Kind && other.Slug == former)
                              select (entry, former))
        {
            faults.Add(new Fault(ContentFolder.FactsFileOf(taken.entry), 1, "former-slugs", $"'{taken.former}' is the slug of an entry that exists; remove it here."));
        }

        var pages = content.Entries.OfType<Page>().Select(page => page.Slug).ToHashSet();
        foreach (var missing in PageSlugs.Required.Where(slug => !pages.Contains(slug)))
        {
            faults.Add(new Fault($"pages/{missing}", 1, "", "is missing; the site needs this page."));
        }

        if (!names.Contains(content.Profile.Home.Name))
        {
            faults.Add(new Fault("site.yaml", 1, "home.name", $"'{content.Profile.Home.Name}' is not in the names of glossary.yaml."));
        }
    }

    private static IEnumerable<string> SourcesOf(Entry entry) => entry switch
    {
        Partner partner => [.. partner.Sources, .. partner.Agreement.Sources, .. partner.Agreement.Disputed.SelectMany(value => value.Sources), .. partner.Statistics.SelectMany(figure => figure.Sources)],
        ExchangeEvent held => [.. held.Sources, .. held.Disputed.SelectMany(value => value.Sources)],
        _ => entry.Sources,
    };
}
