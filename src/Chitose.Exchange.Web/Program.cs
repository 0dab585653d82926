using Chitose.Exchange.Web;
using Chitose.Exchange.Web.Commands;

if (ExchangeCommands.IsCommand(args))
{
    return await ExchangeCommands.RunAsync(args);
}

return await ExchangeSite.ServeAsync(args);

/// <summary>Named so that tests can start the site.</summary>
public partial class Program;
