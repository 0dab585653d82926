using Chitose.Exchange.Web.Commands;

namespace Chitose.Exchange.Web.Tests.Commands;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData(true, "import", "content")]
    [InlineData(true, "--help")]
    [InlineData(true, "--environment=Development", "import", "content")]
    [InlineData(true, "--urls", "http://localhost:5080", "mirror", "copy")]
    [InlineData(false)]
    [InlineData(false, "--urls", "http://localhost:5080")]
    [InlineData(false, "--urls=http://localhost:5080", "--environment", "Development")]
    [InlineData(false, "Exchange:DataDirectory=store")]
    public void A_command_is_never_taken_for_a_start_of_the_site(bool isCommand, params string[] arguments) =>
        Assert.Equal(isCommand, ExchangeCommands.IsCommand(arguments));
}
