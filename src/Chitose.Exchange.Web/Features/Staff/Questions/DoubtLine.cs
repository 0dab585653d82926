using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Web.Features.Staff.Questions;

/// <summary>A sentence that tells readers of the doubt, with the way to where it is written.</summary>
public sealed record DoubtLine(Language Language, string Sentence, string Title, string Address);
