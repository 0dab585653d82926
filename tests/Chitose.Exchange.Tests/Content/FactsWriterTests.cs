using Chitose.Exchange.Content;
using Chitose.Exchange.Content.Yaml;

namespace Chitose.Exchange.Tests.Content;

public sealed class FactsWriterTests
{
    [Theory]
    [InlineData("ends in a tab\t")]
    [InlineData("has a\u0085next line")]
    [InlineData("has a\rreturn")]
    public void A_text_with_a_control_character_comes_back(string text)
    {
        var yaml = FactsWriter.Write(fields => fields.Put("title", text));

        Assert.Equal(text, new FactsFile("x", new List<Fault>()).Read(yaml).Optional("title"));
    }
}
