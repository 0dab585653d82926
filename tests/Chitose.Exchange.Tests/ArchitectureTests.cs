using Chitose.Exchange.Editing;
using Chitose.Exchange.Entries;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Storage;

namespace Chitose.Exchange.Tests;

/// <summary>Arrows run one way: the site knows exchange, entries know languages, languages know nobody.</summary>
public sealed class ArchitectureTests
{
    [Fact]
    public void Exchange_knows_nothing_of_HTTP()
    {
        var references = typeof(Entry).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name!).ToList();

        Assert.Contains(references, name => name.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal));
        Assert.DoesNotContain(references, name => name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));
    }

    [Fact]
    public void Languages_know_nobody()
    {
        Assert.Equal(["Chitose.Exchange.Languages"], RoomsKnownTo("Chitose.Exchange.Languages"));
    }

    [Fact]
    public void Comparing_knows_texts_and_languages_alone()
    {
        Assert.Equal(["Chitose.Exchange.Comparing", "Chitose.Exchange.Languages"], RoomsKnownTo("Chitose.Exchange.Comparing").Order());
    }

    [Theory]
    [InlineData("Entries")]
    [InlineData("Partners")]
    [InlineData("Events")]
    [InlineData("Programs")]
    [InlineData("Pages")]
    public void Entries_know_neither_store_nor_files(string room)
    {
        var known = RoomsKnownTo($"Chitose.Exchange.{room}");

        Assert.DoesNotContain(known, name => name is "Chitose.Exchange.Storage" or "Chitose.Exchange.Content" or "Chitose.Exchange.Editing");
        Assert.Contains("Chitose.Exchange.Entries", known);
    }

    [Fact]
    public void What_the_public_reads_has_no_way_to_a_draft()
    {
        var mentioned = MentionedTypes.Of(typeof(PublishedContent)).ToList();

        Assert.Contains(typeof(Language), mentioned);
        Assert.DoesNotContain(typeof(Draft), mentioned);
        Assert.DoesNotContain(typeof(Revision), mentioned);
    }

    /// <summary>The namespaces of Chitose.Exchange that the types of one of them mention.</summary>
    private static List<string> RoomsKnownTo(string room)
    {
        var types = typeof(Entry).Assembly.GetTypes().Where(type => type.Namespace == room).ToList();
        Assert.NotEmpty(types);
        return
        [
            .. types.SelectMany(MentionedTypes.Of)
                .Select(type => type.Namespace ?? "")
                .Where(name => name.StartsWith("Chitose.Exchange", StringComparison.Ordinal))
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];
    }
}
