using System.Text;
using Chitose.Exchange.Content;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Tests.Storage;

namespace Chitose.Exchange.Tests.Content;

/// <summary>What a person has written wrong is named by file, line and field, with what to write instead.</summary>
public sealed class FaultTests : IDisposable
{
    private const string Partner = "partners/ibusuki/partner.yaml";
    private const string Anchorage = "partners/anchorage/partner.yaml";
    private const string Visit = "events/anchorage-2004-northern-cities/event.yaml";
    private const string Kinds = "sister-city, friendship-city, organization-partnership, sister-school";

    private readonly BrokenFolder _folder = new();

    [Fact]
    public void The_copy_has_no_fault_before_something_is_broken()
    {
        Assert.Empty(_folder.Faults());
    }

    [Theory]
    [InlineData(Partner, "website:", "webseite:", "webseite", "is not a field here; did you mean 'website'?")]
    [InlineData(Partner, "  place: ibusuki", "  place: ibusuki\n  signed-by: mayor", "agreement.signed-by", "is not a field here; known fields: date, place, question, place-question, disputed, sources.")]
    [InlineData("pages/about/page.yaml", "number: 1021", "number: 1021\nkind: page", "kind", "is not a field here; known fields: number, former-slugs, sources, links, brochure.")]
    [InlineData("pages/about/en.md", "lead:", "leed:", "leed", "is not a field here; did you mean 'lead'?")]
    [InlineData(Partner, "date: 1994-04-15", "date: 1994-4-15", "agreement.date", "'1994-4-15' is not a date; write 1969, 1969-04 or 1969-04-21.")]
    [InlineData(Partner, "date: 1994-04-15", "date: 1994-02-30", "agreement.date", "'1994-02-30' is not a date; write 1969, 1969-04 or 1969-04-21.")]
    [InlineData(Partner, "date: 1994-04-15", "date: １９９４", "agreement.date", "'１９９４' is not a date; write 1969, 1969-04 or 1969-04-21.")]
    [InlineData(Partner, "date: 1994-04-15", "date: 平成6年4月15日", "agreement.date", "'平成6年4月15日' is not a date; write 1969, 1969-04 or 1969-04-21.")]
    [InlineData(Partner, "kind: sister-city", "kind: sister-town", "kind", $"'sister-town' is not known; write one of: {Kinds}.")]
    [InlineData(Partner, "kind: sister-city", "kind: SisterCity", "kind", $"'SisterCity' is not known; write one of: {Kinds}.")]
    [InlineData("glossary.yaml", "    code: NO", "    code: nor", "names[17].code", "'nor' is no code of a country; write two capital letters, for example 'code: NO'.")]
    [InlineData(Partner, "number: 1012", "number: twelve", "number", "'twelve' is not a whole number from 1.")]
    [InlineData(Partner, "number: 1012", "number: 1012.5", "number", "'1012.5' is not a whole number from 1.")]
    [InlineData(Partner, "value: 148.82", "value: 148,82", "statistics[2].value", "'148,82' is not a number; write digits and a point, as in 148.82.")]
    [InlineData(Partner, "sources:\n    - seed\n    - city-sister", "sources: seed", "agreement.sources", "is not a list; write each item on a line of its own after '- '.")]
    [InlineData(Partner, "division: kagoshima", "division:", "division", "is empty or is not one value; write a text, or leave the field out.")]
    [InlineData(Partner, "time-zone: Asia/Tokyo", "time-zone: Asia/Ibusuki", "time-zone", "'Asia/Ibusuki' is not a time zone; write an IANA name such as America/Anchorage.")]
    [InlineData(Partner, "website: https://www.city.ibusuki.lg.jp/", "website: www.city.ibusuki.lg.jp", "website", "'www.city.ibusuki.lg.jp' is not an address; write it whole, as https://www.example.org/.")]
    [InlineData(Partner, "website: https://www.city.ibusuki.lg.jp/", "website: javascript:alert(1)", "website", "'javascript:alert(1)' is not an address; write it whole, as https://www.example.org/.")]
    [InlineData(Partner, "latitude: 31.25278", "latitude: 131.25278", "coordinates.latitude", "'131.25278' is not a number of degrees from -90 to 90.")]
    [InlineData(Partner, "longitude: 130.63306", "longitude: 1300.63306", "coordinates.longitude", "'1300.63306' is not a number of degrees from -180 to 180.")]
    [InlineData(Anchorage, "checked: true", "checked: yes", "wikidata.checked", "'yes' is neither true nor false.")]
    [InlineData(Partner, "basis: estimate", "basis: guess", "statistics[1].basis", "'guess' is not known; write one of: census, register, estimate, census-municipality.")]
    [InlineData(Visit, "end-date: 2004-02-24", "end-date: 2004-02-16", "end-date", "does not lie after the date; leave it out for a single day.")]
    [InlineData(Visit, "end-date: 2004-02-24", "end-date: 2004-02-24\nstart-time: 9 a.m.", "start-time", "'9 a.m.' is not a time of day; write 09:30 or 14:00.")]
    [InlineData(Visit, "end-date: 2004-02-24", "end-date: 2004-02-24\nend-time: 24:30", "end-time", "'24:30' is not a time of day; write 09:30 or 14:00.")]
    [InlineData(Visit, "end-date: 2004-02-24", "end-date: 2004-02-24\nend-time: 12:00\nstart-time: 12:00", "start-time", "needs a 'date' that is a full day, and an 'end-time' only after it.")]
    [InlineData(Visit, "end-date: 2004-02-24", "end-date: 2004-02-24\nend-time: 12:00", "end-time", "needs a 'start-time' before it.")]
    [InlineData(Visit, "kind: visit", "kind: trip", "kind", "'trip' is not known; write one of: agreement, anniversary, visit, youth, event, decision, program-start, background.")]
    [InlineData("events/changchun-2024-20th/event.yaml", "publication: withheld", "publication: never", "publication", "is not known; write 'withheld', or leave it out to publish.")]
    [InlineData("events/changchun-2024-20th/event.yaml", "status: announced", "status: planned", "status", "'planned' is not known; write one of: held, announced, cancelled.")]
    [InlineData("pages/about/en.md", "updated: 2026-11-23", "updated: 2026-11", "updated", "is not a full day; write for example 2026-11-23.")]
    [InlineData("pages/about/page.yaml", "number: 1021", "number: 1021\nformer-slugs:\n  - About_Us", "former-slugs", "'About_Us' is not a slug; write lower-case letters a–z, digits and single hyphens.")]
    [InlineData("questions.yaml", "Q01:\n  level: fact", "Q01:\n  level: fact\n  levels: two", "Q01.levels", "is not a field here; did you mean 'level'?")]
    [InlineData("site.yaml", "time-zone: Asia/Tokyo", "time-zone: Asia/Chitose", "home.time-zone", "'Asia/Chitose' is not a time zone; write an IANA name such as America/Anchorage.")]
    public void Names_the_line_the_field_and_what_to_write(string file, string old, string broken, string field, string message)
    {
        _folder.Replace(file, old, broken);

        var fault = Assert.Single(_folder.Faults());

        // The last line of what was put in; for a list, the line on which it begins.
        var line = _folder.LineOf(file, broken) + broken.Split('\n').Length - 1;
        Assert.Equal(new Fault(file, line, field, message), fault);
        Assert.Equal($"{file}:{line}: {field}: {message}", fault.ToString());
    }

    [Theory]
    [InlineData(Partner, "kind: sister-city\n", "number: 1012", "kind", $"is missing; write one of: {Kinds}.")]
    [InlineData(Partner, "country: japan\n", "number: 1012", "country", "is missing; write for example 'country: usa'.")]
    [InlineData(Partner, "time-zone: Asia/Tokyo\n", "number: 1012", "time-zone", "is missing; write for example 'time-zone: America/Anchorage'.")]
    [InlineData(Partner, "  date: 1994-04-15\n", "  place: ibusuki", "agreement.date", "is missing; write for example 'date: 1969-04-21'.")]
    [InlineData(Partner, "  place: ibusuki\n", "  date: 1994-04-15", "agreement.place", "is missing; write for example 'place: anchorage'.")]
    [InlineData(Partner, "  latitude: 31.25278\n", "  longitude: 130.63306", "coordinates.latitude", "is missing; write for example 'latitude: 42.82097'.")]
    [InlineData("programs/mears/program.yaml", "number: 3001\n", "order: 1", "number", "is missing; write for example 'number: 3001'.")]
    [InlineData("pages/about/en.md", "title: About this site\n", "lead:", "title", "is missing; write for example 'title: …'.")]
    [InlineData("pages/about/en.md", "summary: Who runs this site, how its facts are written and checked in five languages, and how easy Japanese, page numbers and links work.\n", "title:", "summary", "is missing; write for example 'summary: …'.")]
    [InlineData(Visit, "date: 2004-02-17\nend-date: 2004-02-24\n", "number:", "date", "is missing; write a date, or 'date-text' and 'sort-date' if the date is not known.")]
    [InlineData("glossary.yaml", "    th: เมืองพี่เมืองน้อง\n    variants:", "id: sister-city", "terms[1].th", "is missing; write for example 'th: …'.")]
    [InlineData("site.yaml", "  th: เมืองชิโตเสะ\n", "  ja: 千歳市\n", "city.th", "is missing; write for example 'th: …'.")]
    public void Names_a_missing_field_at_the_fields_it_should_stand_among(string file, string removed, string beside, string field, string message)
    {
        _folder.Replace(file, removed, removed.EndsWith('\n') ? "" : removed[(removed.IndexOf('\n', StringComparison.Ordinal) + 1)..]);

        var fault = Assert.Single(_folder.Faults());

        Assert.Equal(new Fault(file, _folder.LineOf(file, beside), field, message), fault);
    }

    [Theory]
    [InlineData(Partner, "    - city-sister", "    - city-brother", "agreement.sources", "'city-brother' is not in sources.yaml; add it there, or write an id that is.")]
    [InlineData(Partner, "country: japan", "country: nippon", "country", "'nippon' is not in the names of glossary.yaml; add it there, or write an id that is.")]
    [InlineData(Partner, "division: kagoshima", "division: satsuma", "division", "'satsuma' is not in the names of glossary.yaml; add it there, or write an id that is.")]
    [InlineData(Partner, "  place: ibusuki", "  place: hot-spring", "agreement.place", "'hot-spring' is not in the names of glossary.yaml; add it there, or write an id that is.")]
    [InlineData(Partner, "  place: ibusuki", "  place: ibusuki\n  question: Q99", "agreement.question", "'Q99' is not in questions.yaml; add it there, or write an id that is.")]
    [InlineData(Visit, "place: anchorage", "place: nowhere", "place", "'nowhere' is not in the names of glossary.yaml (or 'online'); add it there, or write an id that is.")]
    [InlineData("glossary.yaml", "      ja:\n        - 姉妹市", "      jp:\n        - 姉妹市", "terms[1].variants.jp", "is not a field here; did you mean 'ja'?")]
    [InlineData(Visit, "  - anchorage", "  - ankoreji", "partners", "'ankoreji' is not in partners/; add it there, or write an id that is.")]
    [InlineData("programs/mears/program.yaml", "order: 1", "order: 1\nquestion: Q99", "question", "'Q99' is not in questions.yaml; add it there, or write an id that is.")]
    [InlineData("pages/about/page.yaml", "number: 1021", "number: 1021\nformer-slugs:\n  - contact", "former-slugs", "'contact' is the slug of an entry that exists; remove it here.")]
    public void Names_what_a_file_refers_to_in_vain(string file, string old, string broken, string field, string message)
    {
        _folder.Replace(file, old, broken);

        var fault = Assert.Single(_folder.Faults());

        Assert.Equal((file, field, message), (fault.File, fault.Field, fault.Message));
    }

    [Fact]
    public void Names_a_number_that_two_entries_have()
    {
        _folder.Replace("programs/mears/program.yaml", "number: 3001", "number: 1012");

        var fault = Assert.Single(_folder.Faults());

        Assert.Equal(new Fault("programs/mears/program.yaml", 1, "number", "1012 is also the number of 'ibusuki'; each page has a number of its own."), fault);
    }

    [Fact]
    public void Names_an_id_that_stands_twice()
    {
        _folder.Replace("glossary.yaml", "id: friendship-city", "id: sister-city");

        var fault = Assert.Single(_folder.Faults());

        Assert.Equal(("glossary.yaml", "terms", "'sister-city' stands twice; each id may stand once."), (fault.File, fault.Field, fault.Message));
    }

    [Theory]
    [InlineData("title", 201, "is 201 characters long; write at most 200.")]
    [InlineData("summary", 301, "is 301 characters long; write at most 300.")]
    public void Names_a_text_that_is_too_long(string field, int length, string message)
    {
        const string file = "pages/about/ko.md";
        var line = _folder.Text(file).Split('\n').First(text => text.StartsWith($"{field}: ", StringComparison.Ordinal));
        _folder.Replace(file, line, $"{field}: {new string('가', length)}");

        var fault = Assert.Single(_folder.Faults());

        Assert.Equal(new Fault(file, _folder.LineOf(file, $"{field}: "), field, message), fault);
    }

    [Fact]
    public void Takes_texts_of_the_greatest_length()
    {
        const string file = "pages/about/ko.md";
        _folder.Put(file, $"---\ntitle: {new string('가', 200)}\nsummary: {new string('가', 300)}\nupdated: 2026-11-23\n---\n");

        Assert.Empty(_folder.Faults());
    }

    [Fact]
    public void Names_a_body_that_is_too_long()
    {
        const string file = "pages/about/ko.md";
        _folder.Put(file, $"---\ntitle: 소개\nsummary: 소개\nupdated: 2026-11-23\n---\n\n{new string('가', 100_001)}\n");

        var fault = Assert.Single(_folder.Faults());

        Assert.Equal((file, "body", "is 100001 characters long; write at most 100000."), (fault.File, fault.Field, fault.Message));
    }

    [Theory]
    [InlineData("# About\n\nA page without fields.\n")]
    [InlineData("---\ntitle: About\nsummary: A page whose fields do not end.\n")]
    [InlineData("")]
    public void Names_a_text_without_fields(string text)
    {
        _folder.Put("pages/about/en.md", text);

        var fault = Assert.Single(_folder.Faults());

        Assert.Equal(new Fault("pages/about/en.md", 1, "", "has no fields; begin the file with a line '---', the fields, and another line '---'."), fault);
    }

    [Theory]
    [InlineData(Partner, "  place: ibusuki", " place: ibusuki")]
    [InlineData(Partner, "order: 2", "order: 2\norder: 3")]
    [InlineData("pages/about/en.md", "title: About this site", "title: About: this site")]
    public void Names_the_line_where_YAML_cannot_be_read(string file, string old, string broken)
    {
        _folder.Replace(file, old, broken);

        var fault = Assert.Single(_folder.Faults(), fault => fault.Field.Length == 0 && fault.File == file);

        Assert.Equal(_folder.LineOf(file, broken) + broken.Split('\n').Length - 1, fault.Line);
        Assert.StartsWith("is not readable YAML: ", fault.Message, StringComparison.Ordinal);
        Assert.EndsWith("Check indentation, and put texts with ': ' in quotes.", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- number: 1012\n")]
    [InlineData("Ibusuki\n")]
    [InlineData("")]
    [InlineData("# a remark\n")]
    public void Names_a_file_that_holds_no_fields(string text)
    {
        _folder.Put(Partner, text);

        Assert.Contains(new Fault(Partner, 1, "", "does not hold fields; write 'name: value' lines."), _folder.Faults());
    }

    [Theory]
    [InlineData(Partner)]
    [InlineData("pages/about/en.md")]
    [InlineData("partners/ibusuki/ja-easy.md")]
    public void Names_a_file_that_is_not_UTF_8(string file)
    {
        File.WriteAllBytes(_folder[file], [.. Encoding.UTF8.GetBytes("title: "), 0x8E, 0x77, 0x8F, 0x68]);

        Assert.Contains(new Fault(file, 1, "", "is not UTF-8 text; save it as UTF-8."), _folder.Faults());
    }

    [Fact]
    public void Asks_for_the_Japanese_text_first()
    {
        File.Delete(_folder["pages/about/ja.md"]);

        var fault = Assert.Single(_folder.Faults());

        Assert.Equal(new Fault("pages/about/ja.md", 1, "", "is missing; the Japanese text comes first, and the others are translated from it."), fault);
    }

    [Fact]
    public void Does_without_a_translation()
    {
        File.Delete(_folder["pages/about/th.md"]);

        Assert.Empty(_folder.Faults());
    }

    [Fact]
    public void Names_a_file_that_nothing_would_read()
    {
        File.Move(_folder["pages/about/th.md"], _folder["pages/about/thai.md"]);

        var fault = Assert.Single(_folder.Faults());

        Assert.Equal(new Fault("pages/about/thai.md", 1, "", "does not belong here; here belong page.yaml, ja-easy.md, ja.md, en.md, zh-Hans.md, ko.md, th.md."), fault);
    }

    [Fact]
    public void Names_a_folder_that_nothing_would_read()
    {
        Directory.CreateDirectory(_folder["partners/ibusuki/photos"]);

        var fault = Assert.Single(_folder.Faults());

        Assert.Equal(("partners/ibusuki/photos", 1, ""), (fault.File, fault.Line, fault.Field));
        Assert.StartsWith("does not belong here; ", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Mears")]
    [InlineData("mears_school")]
    [InlineData("mears--school")]
    [InlineData("ミアーズ")]
    [InlineData("mears-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void Names_a_folder_that_could_be_no_address(string slug)
    {
        Directory.Move(_folder["programs/mears"], _folder[$"programs/{slug}"]);

        var fault = Assert.Single(_folder.Faults());

        Assert.Equal(
            new Fault($"programs/{slug}", 1, "", $"'{slug}' is no slug; name the folder with lower-case letters a–z, digits and single hyphens, at most 80."),
            fault);
    }

    [Theory]
    [InlineData("contact")]
    [InlineData("home")]
    public void Names_a_page_that_the_site_needs(string slug)
    {
        Directory.Delete(_folder[$"pages/{slug}"], recursive: true);

        var fault = Assert.Single(_folder.Faults());

        Assert.Equal(new Fault($"pages/{slug}", 1, "", "is missing; the site needs this page."), fault);
    }

    [Theory]
    [InlineData("glossary.yaml")]
    [InlineData("sources.yaml")]
    [InlineData("questions.yaml")]
    [InlineData("site.yaml")]
    [InlineData("partners/ibusuki/partner.yaml")]
    public void Names_a_file_that_is_missing(string file)
    {
        File.Delete(_folder[file]);

        Assert.Contains(new Fault(file, 1, "", "is missing."), _folder.Faults());
    }

    [Fact]
    public void Needs_a_folder_that_exists()
    {
        Assert.Throws<DirectoryNotFoundException>(() => ContentFolder.Read(_folder["nowhere"]));
    }

    [Fact]
    public void Names_all_faults_at_once_in_the_order_of_files_and_lines()
    {
        _folder.Replace(Partner, "kind: sister-city", "kind: sister-town");
        _folder.Replace(Partner, "basis: estimate", "basis: guess");
        _folder.Replace(Visit, "end-date: 2004-02-24", "end-date: 2004-02-16");

        var faults = _folder.Faults();

        Assert.Equal(["end-date", "kind", "statistics[1].basis"], faults.Select(fault => fault.Field));
        var refusal = Assert.Throws<ContentException>(() => ContentException.ThrowIfAny(faults));
        Assert.Equal(string.Join(Environment.NewLine, faults), refusal.Message);
    }

    [Fact]
    public void Lines_may_end_in_CR_LF_and_files_begin_with_a_byte_order_mark()
    {
        var before = Entries();
        foreach (var file in Directory.EnumerateFiles(_folder.Root, "*", SearchOption.AllDirectories))
        {
            File.WriteAllText(file, File.ReadAllText(file).Replace("\n", "\r\n", StringComparison.Ordinal), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        }

        Assert.Empty(_folder.Faults());
        Assert.Equal(before, Entries());
    }

    [Fact]
    public async Task Content_with_a_fault_changes_nothing_in_the_store()
    {
        using var store = await TempStore.CreateAsync();
        await ImportFolderAsync(store);
        var before = await store.DumpAsync();
        _folder.Replace("pages/about/en.md", "title: About this site", "title: About us");
        _folder.Replace(Partner, "date: 1994-04-15", "date: 1994-04-31");

        await Assert.ThrowsAsync<ContentException>(() => ImportFolderAsync(store));

        Assert.Equal(before, await store.DumpAsync());
    }

    public void Dispose() => _folder.Dispose();

    private List<string> Entries() => [.. ContentFolder.Read(_folder.Root).Content.Entries.Select(EntryJson.Write)];

    private Task<int> ImportFolderAsync(TempStore store)
    {
        var (content, faults) = ContentFolder.Read(_folder.Root);
        ContentException.ThrowIfAny(faults);
        return store.ImportAsync(content);
    }

    [Theory]
    [InlineData(Partner, "number: 1012", "number: 99999999999", 1)]
    [InlineData("events/anchorage-2004-northern-cities/event.yaml", "  - anchorage", "  - anchorage\n  - anchorage", 1)]
    [InlineData("pages/about/page.yaml", "number: 1021", "number: 1021\nformer-slugs:\n  - old\n  - old", 1)]
    [InlineData(Partner, "  place: ibusuki", " place: ibusuki", 1)]
    [InlineData(Partner, "order: 2", "order: 2\norder: 3", 1)]
    [InlineData("pages/about/en.md", "title: About this site", "title: About: this site", 1)]
    [InlineData("pages/about/en.md", "updated: 2026-11-23\n", "", 1)]
    [InlineData("pages/about/en.md", "updated: 2026-11-23", "updated: 2026-11-32", 1)]
    [InlineData(Partner, "number: 1012", "number: -5", 1)]
    [InlineData("site.yaml", "country: japan", "country: nippon", 1)]
    [InlineData("events/anchorage-2004-northern-cities/event.yaml", "end-date: 2004-02-24", "end-date: 2004-02-17", 1)]
    [InlineData(Partner, "latitude: 31.25278", "latitude: 1E-05", 0)]
    public void One_slip_is_one_fault(string file, string old, string broken, int faults)
    {
        using var folder = new BrokenFolder();
        folder.Replace(file, old, broken);

        Assert.Equal(faults, folder.Faults().Count);
    }

    [Theory]
    [InlineData(Partner)]
    [InlineData("site.yaml")]
    public void A_missing_file_is_one_fault(string file)
    {
        using var folder = new BrokenFolder();
        File.Delete(folder[file]);

        Assert.Single(folder.Faults(), fault => fault.File == file);
    }

    [Fact]
    public void A_file_in_the_wrong_place_is_a_fault()
    {
        using var folder = new BrokenFolder();
        folder.Put("notes.txt", "");
        folder.Put("partners/loose.yaml", "");
        Directory.CreateDirectory(folder["partner"]);

        Assert.Equal(["notes.txt", "partner", "partners/loose.yaml"], folder.Faults().Select(fault => fault.File));
    }

    [Fact]
    public void A_deleted_address_under_which_an_entry_stands_is_a_fault()
    {
        using var folder = new BrokenFolder();
        folder.Put("deleted.yaml", "deleted:\n  - kind: partner\n    slug: ibusuki\n");

        Assert.Equal("deleted.yaml", Assert.Single(folder.Faults()).File);
    }

    [Fact]
    public void Fields_may_end_a_file_without_a_line_end()
    {
        using var folder = new BrokenFolder();
        folder.Put("pages/about/ko.md", "---\ntitle: 소개\nsummary: 소개\nupdated: 2026-11-23\n---");

        Assert.Empty(folder.Faults());
    }
}
