namespace Chitose.Exchange.Web.Features.Staff.Questions;

/// <summary>A page that a decision concerns.</summary>
public sealed record QuestionLink(string Text, string Address);
