using System.Text.Json;
using Chitose.Exchange.Content;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using FsCheck.Xunit;

namespace Chitose.Exchange.Tests.Languages;

/// <summary>What machines read is the same whatever the culture (site conventions D1).</summary>
public sealed class MachineFormTests
{
    private static readonly Lazy<IReadOnlyList<string>> WrittenInvariantly = new(() =>
    {
        using var folder = new TempFolder();
        using var _ = new CultureScope("");
        ContentFolder.Write(ContentFolder.Read(Repository.Content).Content, folder.Path);
        return FileTree.Of(folder.Path);
    });

    [Theory]
    [ClassData(typeof(Cultures))]
    public void A_date_is_ISO_8601(string culture)
    {
        using var _ = new CultureScope(culture);

        var date = new HistoricDate(1969, 4, 21);

        Assert.Equal("1969-04-21", date.ToString());
        Assert.Equal("1969-04-21", $"{date}");
        Assert.Equal("1969-04", new HistoricDate(1969, 4).ToString());
        Assert.Equal("0794", new HistoricDate(794).ToString());
        Assert.Equal("\"1969-04-21\"", JsonSerializer.Serialize(date, EntryJson.Options));
        Assert.Equal(date, JsonSerializer.Deserialize<HistoricDate>("\"1969-04-21\"", EntryJson.Options));
    }

    [Theory]
    [ClassData(typeof(Cultures))]
    public void An_entry_is_the_same_JSON(string culture)
    {
        using var _ = new CultureScope(culture);

        var json = EntryJson.Write(Cast.Anchorage());

        Assert.Contains("\"date\":\"1969-04-21\"", json, StringComparison.Ordinal);
        Assert.Contains("\"updated\":\"2026-11-23\"", json, StringComparison.Ordinal);
        Assert.Contains("\"longitude\":-149.89361", json, StringComparison.Ordinal);
        Assert.Equal(json, EntryJson.Write(EntryJson.Read(json)));
    }

    [Theory]
    [ClassData(typeof(Cultures))]
    public void Content_is_read_and_written_as_the_same_files(string culture)
    {
        using var folder = new TempFolder();
        using var _ = new CultureScope(culture);

        var (content, faults) = ContentFolder.Read(Repository.Content);
        ContentFolder.Write(content, folder.Path);

        Assert.Empty(faults);
        Assert.Equal(WrittenInvariantly.Value, FileTree.Of(folder.Path));
        Assert.Contains("  date: 1994-04-15\n", File.ReadAllText(folder.File("partners/ibusuki/partner.yaml")), StringComparison.Ordinal);
    }

    [Property(Arbitrary = [typeof(HistoricDates)])]
    public void Date_and_text_turn_into_each_other(HistoricDate date)
    {
        foreach (var culture in CultureScope.All)
        {
            using var _ = new CultureScope(culture);

            Assert.Equal(date, HistoricDate.Parse(date.ToString()));
            Assert.Equal(date, JsonSerializer.Deserialize<HistoricDate>(JsonSerializer.Serialize(date)));
        }
    }

    [Property(Arbitrary = [typeof(HistoricDates)])]
    public void The_order_of_texts_is_the_order_of_time(HistoricDate one, HistoricDate other)
    {
        foreach (var culture in CultureScope.All)
        {
            using var _ = new CultureScope(culture);

            var byText = Math.Sign(string.CompareOrdinal(one.ToString(), other.ToString()));
            Assert.Equal(byText, Math.Sign(one.CompareTo(other)));
            if (one.First != other.First)
            {
                Assert.Equal(Math.Sign(one.First.CompareTo(other.First)), byText);
            }
        }
    }
}
