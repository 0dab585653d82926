using Chitose.Exchange.Checks;
using Chitose.Exchange.Glossary;

namespace Chitose.Exchange.Tests.Checks;

public sealed class KeptGlossaryTests
{
    [Fact]
    public void A_glossary_that_says_the_same_is_the_one_kept_and_any_other_is_taken()
    {
        var first = KeptGlossary.Of([Term("指宿市")]);

        Assert.Same(first, KeptGlossary.Of([Term("指宿市")]));
        Assert.Equal("指宿", KeptGlossary.Of([Term("指宿")]).Single().Context);
    }

    private static GlossaryTerm Term(string context) => new() { Id = "ibusuki", Group = GlossaryGroup.Names, Position = 1, Context = context, Texts = Cast.Everywhere("Ibusuki") };
}
