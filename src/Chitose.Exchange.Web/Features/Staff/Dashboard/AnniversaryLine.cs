using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Editions;

namespace Chitose.Exchange.Web.Features.Staff.Dashboard;

public sealed record AnniversaryLine(DatedText Date, Phrase Partner, string Years);
