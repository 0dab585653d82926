using Microsoft.AspNetCore.Html;

namespace Chitose.Exchange.Web.Features.Staff.Guide;

public sealed record GuidePage(StaffFrame Frame, IHtmlContent Text) : StaffPage(Frame);
