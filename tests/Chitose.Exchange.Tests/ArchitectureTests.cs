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

    /// <summary>Public pages may ask when something was published, from versions that also hold what was written and by whom.</summary>
    [Fact]
    public void The_days_of_publication_tell_no_words_and_no_names()
    {
        var told = typeof(PublicationDays).GetMethods().Where(method => method.DeclaringType == typeof(PublicationDays)).Select(method => method.ReturnType.ToString()).ToList();

        Assert.NotEmpty(told);
        Assert.DoesNotContain(typeof(Draft), MentionedTypes.Of(typeof(PublicationDays)));
        Assert.All(told, type => Assert.DoesNotMatch("String|Revision|Person|Entry", type));
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
