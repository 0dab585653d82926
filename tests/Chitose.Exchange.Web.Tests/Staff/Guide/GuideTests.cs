using System.Text.RegularExpressions;
using System.Xml.Linq;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests.Staff.Guide;

public sealed partial class GuideTests(StaffSite site) : IClassFixture<StaffSite>
{
    [Fact]
    public async Task Is_read_in_the_language_of_the_interface_with_its_pictures()
    {
        var clerk = await site.SignedInAsync(StaffRole.Editor);

        await clerk.OpenAsync("/staff/guide");

        Assert.Equal("使い方（5分）", clerk.Heading);
        var pictures = clerk.Page.QuerySelectorAll("main img").ToList();
        Assert.NotEmpty(pictures);
        foreach (var picture in pictures)
        {
            Assert.False(string.IsNullOrWhiteSpace(picture.GetAttribute("alt")));
            using var answer = await clerk.Client.GetAsync(new Uri(picture.GetAttribute("src")!, UriKind.Relative));
            Assert.Equal("image/webp", answer.Content.Headers.ContentType?.MediaType);
        }
    }

    [Theory]
    [InlineData("../site.yaml")]
    [InlineData("ja.md")]
    [InlineData("%2e%2e%2fsite.yaml")]
    public async Task Hands_out_nothing_but_its_pictures(string name)
    {
        var clerk = await site.SignedInAsync(StaffRole.Editor);

        using var answer = await clerk.Client.GetAsync(new Uri($"/staff/guide/{name}", UriKind.Relative));

        Assert.False(answer.IsSuccessStatusCode);
    }

    /// <summary>A guide that names a button that is no longer there would leave its reader standing.</summary>
    [Theory]
    [InlineData("ja", ".resx")]
    [InlineData("en", ".en.resx")]
    public void Names_buttons_and_fields_as_the_screens_do(string language, string ending)
    {
        var words = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "StaffWords"))
            .Where(file => file.EndsWith(ending, StringComparison.Ordinal) && (ending == ".en.resx" || !file.EndsWith(".en.resx", StringComparison.Ordinal)))
            .SelectMany(file => XDocument.Load(file).Root!.Elements("data").Select(data => (string)data.Element("value")!))
            .ToHashSet();
        var guide = File.ReadAllText(Path.Combine(FirstContent.Folder, "guide", $"{language}.md"));
        var named = Named().Matches(guide).Select(match => match.Groups[1].Value).Where(text => !IsHeadingOfATrouble(guide, text)).ToList();

        Assert.NotEmpty(named);
        Assert.Empty(named.Except(words));
    }

    /// <summary>What can go wrong is set in bold too, at the head of a list item.</summary>
    private static bool IsHeadingOfATrouble(string guide, string text) => guide.Contains($"- **{text}**", StringComparison.Ordinal);

    [GeneratedRegex(@"\*\*(.+?)\*\*")]
    private static partial Regex Named();
}
