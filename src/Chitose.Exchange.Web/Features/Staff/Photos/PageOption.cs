namespace Chitose.Exchange.Web.Features.Staff.Photos;

/// <summary>A page on which a photo can stand.</summary>
public sealed record PageOption(int Number, string Title);
