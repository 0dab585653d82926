using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests;

/// <summary>Site conventions 8: every ratio listed there, computed from the stylesheet, in the light and the dark scheme.</summary>
[Collection(Reading.Name)]
public sealed class StylesheetTests(SharedSite site)
{
    private static readonly string[] Surfaces = ["bg", "surface", "surface-2", "sky", "lake", "lake-deep", "lake-tint", "foot", "sea", "land"];

    [Theory]
    [InlineData("ink", "bg", 16.2, 16.1, 4.5)]
    [InlineData("ink-2", "surface-2", 6.6, 7.3, 4.5)]
    [InlineData("lake", "bg", 8.65, 9.89, 4.5)]
    [InlineData("lake", "lake-tint", 7.10, 7.41, 4.5)]
    [InlineData("bg", "lake-deep", 13.65, 13.64, 4.5)]
    [InlineData("salmon", "bg", 6.23, 8.89, 4.5)]
    [InlineData("salmon", "salmon-tint", 5.30, 7.35, 4.5)]
    [InlineData("birch", "birch-tint", 5.48, 7.92, 4.5)]
    [InlineData("amber", "amber-tint", 6.28, 8.63, 4.5)]
    [InlineData("plum", "bg", 8.37, 9.79, 4.5)]
    [InlineData("line-strong", "bg", 4.32, 6.55, 3)]
    [InlineData("salmon", "land", 4.21, 4.67, 3)]
    [InlineData("ink", "land", 10.97, 8.42, 4.5)]
    public async Task Colours_are_told_apart_as_listed(string color, string on, double light, double dark, double least)
    {
        var css = new Stylesheet(await site.TextAsync("/css/site.css"));

        var (inLight, inDark) = (css.Contrast(color, on, dark: false), css.Contrast(color, on, dark: true));

        Assert.Equal(light, inLight, tolerance: 0.06);
        Assert.Equal(dark, inDark, tolerance: 0.06);
        Assert.True(Math.Min(inLight, inDark) >= least);
    }

    [Theory]
    [InlineData("ink-2", "bg")]
    [InlineData("ink-2", "surface")]
    [InlineData("ink", "surface")]
    [InlineData("ink", "surface-2")]
    [InlineData("ink", "sky")]
    [InlineData("ink-2", "sky")]
    [InlineData("ink", "birch-tint")]
    [InlineData("ink", "amber-tint")]
    [InlineData("ink", "sea")]
    [InlineData("ink-2", "sea")]
    [InlineData("lake", "surface")]
    [InlineData("lake", "surface-2")]
    [InlineData("lake", "amber-tint")]
    [InlineData("salmon", "surface")]
    [InlineData("on-lake", "lake")]
    [InlineData("foot-ink", "foot")]
    [InlineData("bg", "salmon")]
    [InlineData("lake-deep", "sea")]
    public async Task Words_can_be_read_wherever_they_stand(string color, string on)
    {
        var css = new Stylesheet(await site.TextAsync("/css/site.css"));

        Assert.InRange(css.Contrast(color, on, dark: false), 4.5, 21);
        Assert.InRange(css.Contrast(color, on, dark: true), 4.5, 21);
    }

    [Theory]
    [InlineData("#000000", "#0b4f7d", 2.43)]
    [InlineData("#ffd43d", "#0b4f7d", 6.07)]
    [InlineData("#ffd43d", "#ffffff", 1.43)]
    [InlineData("#000000", "#ffffff", 21)]
    public async Task The_reckoning_is_that_of_the_conventions(string color, string on, double expected) =>
        Assert.Equal(expected, new Stylesheet(await site.TextAsync("/css/site.css")).Contrast(color, on, dark: false), tolerance: 0.06);

    [Fact]
    public async Task On_every_surface_the_focus_is_seen_by_its_outline_or_its_halo()
    {
        var css = new Stylesheet(await site.TextAsync("/css/site.css"));

        Assert.All(Surfaces, surface => Assert.All([false, true], dark =>
            Assert.True(Math.Max(css.Contrast("focus", surface, dark), css.Contrast("focus-halo", surface, dark)) >= 3, surface)));
    }

    [Fact]
    public async Task Sheets_have_the_colours_of_the_site() =>
        Assert.Empty(new Stylesheet(await site.TextAsync("/css/handout.css")).DifferingFrom(new Stylesheet(await site.TextAsync("/css/site.css"))));

    [Fact]
    public async Task Focus_is_never_taken_away_and_text_never_justified_or_cut()
    {
        var css = await site.TextAsync("/css/site.css");

        Assert.Contains(":focus-visible", css, StringComparison.Ordinal);
        Assert.Contains("outline:.25rem solid var(--focus)", css, StringComparison.Ordinal);
        Assert.Contains("box-shadow:0 0 0 .125rem var(--focus-halo)", css, StringComparison.Ordinal);

        // The main text is no control: it takes the focus from the skip link only.
        Assert.Equal(["main:focus{outline:none"], System.Text.RegularExpressions.Regex.Matches(css, "[^}\n]*outline:(none|0)").Select(match => match.Value.Trim()));
        Assert.DoesNotContain("text-align:justify", css, StringComparison.Ordinal);
        Assert.DoesNotContain("@font-face", css, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", css, StringComparison.Ordinal);
    }
}
