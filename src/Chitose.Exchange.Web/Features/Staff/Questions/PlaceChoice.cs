namespace Chitose.Exchange.Web.Features.Staff.Questions;

/// <summary>The place of signing of one partner, to be chosen.</summary>
/// <param name="Number">Page number of the partner.</param>
/// <param name="Label">Of which partner.</param>
/// <param name="Chosen">Glossary id.</param>
public sealed record PlaceChoice(int Number, string Label, string Chosen);
