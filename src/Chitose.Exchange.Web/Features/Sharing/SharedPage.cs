using Chitose.Exchange.Sharing;
using Chitose.Exchange.Web.Editions;

namespace Chitose.Exchange.Web.Features.Sharing;

/// <summary>A page, its card, and the picture behind the words: the photo, or else the drawing.</summary>
public sealed record SharedPage(int Number, ShareCard Card, string Landscape, PhotoView? Photo);
