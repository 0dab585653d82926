using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.Features.Staff;
using Chitose.Exchange.Web.Resources.Staff;
using Chitose.Exchange.Web.Tests.Running;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chitose.Exchange.Web.Tests.Staff;

/// <summary>No field shows its program name, and no value its stored form, where staff read what was changed.</summary>
public sealed class FieldNameTests(StaffSite site) : IClassFixture<StaffSite>
{
    [Theory]
    [InlineData("ja")]
    [InlineData("en")]
    public async Task Every_field_of_every_entry_has_a_name_and_can_be_read(string segment)
    {
        var language = Language.Find(segment)!;
        var (words, shell) = (FieldsWords.In(language), ShellWords.In(language));
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ExchangeDbContext>();
        var published = scope.ServiceProvider.GetRequiredService<PublishedContent>();
        var edition = await scope.ServiceProvider.GetRequiredService<EditionDesk>().EditionAsync(language, published, default);
        var facts = await FactWriter.ReadAsync(edition, published, default);

        var changes = (await db.Revisions.ToListAsync()).SelectMany(revision => EntryComparison.Between(null, revision.Read()).Changes).ToList();

        Assert.True(changes.Count > 1000);
        Assert.All(changes, change =>
        {
            Assert.NotEqual(change.Path.Name, words.NameOf(change.Path));
            Assert.EndsWith(words.NameOf(change.Path), words.PlaceOf(change.Path, shell), StringComparison.Ordinal);
        });
        Assert.All(changes.Where(change => change.Path.Language is null), change =>
            Assert.All(facts.Write(change.Path, change.After), line => Assert.DoesNotMatch(@"[{}\[\]""]|^\d{4}-\d\d", line)));
    }

    [Theory]
    [InlineData("agreement.date", "1969-04-21", "昭和44年（1969年）4月21日")]
    [InlineData("agreement.place", "anchorage", "アンカレジ市")]
    [InlineData("place", "online", "オンライン")]
    [InlineData("startTime", "09:30:00", "9:30")]
    [InlineData("admission", "free", "無料")]
    [InlineData("formerDate", "2027-05-04", "令和9年（2027年）5月4日")]
    [InlineData("tie", "sister-city", "姉妹都市")]
    [InlineData("isWithheld", "true", "はい")]
    [InlineData("statistics", """[{"measure":"population","value":286075,"asOf":"2024","sources":[]}]""", "人口 286,075（令和6年（2024年））")]
    [InlineData("figures", """[{"key":"delegation","value":15,"approximate":true}]""", "訪問団 約15")]
    public async Task A_value_is_written_in_words(string name, string value, string words)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var published = scope.ServiceProvider.GetRequiredService<PublishedContent>();
        var edition = await scope.ServiceProvider.GetRequiredService<EditionDesk>().EditionAsync(Language.Japanese, published, default);
        var facts = await FactWriter.ReadAsync(edition, published, default);

        Assert.Equal([words], facts.Write(new FieldPath(null, name), value));
    }
}
