namespace Chitose.Exchange.Storage;

/// <summary>A program as a line of the list of programs.</summary>
/// <param name="Program">Its page number.</param>
/// <param name="Partner">The page number of the partner under which it stands; null for a program of the city as a whole.</param>
public sealed record ProgramOfPartner(int Program, int? Partner);
