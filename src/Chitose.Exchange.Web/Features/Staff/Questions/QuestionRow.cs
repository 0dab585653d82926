using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Web.Features.Staff.Questions;

/// <summary>A question in a list.</summary>
/// <param name="Id">As <c>Q01</c>.</param>
/// <param name="Subject">What is asked.</param>
/// <param name="Shown">What readers see meanwhile, or what was decided.</param>
/// <param name="Ask">Who can answer.</param>
/// <param name="State">How far it is.</param>
public sealed record QuestionRow(string Id, Phrase Subject, string Shown, string Ask, string State);
