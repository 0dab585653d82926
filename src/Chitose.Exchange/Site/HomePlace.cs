using Chitose.Exchange.Geography;

namespace Chitose.Exchange.Site;

/// <summary>Where Chitose lies: distances and time differences are counted from here.</summary>
/// <param name="Name">Glossary id of its name.</param>
/// <param name="Country">Glossary id of the country, which Japanese readers need not be told.</param>
/// <param name="Coordinates">The city hall.</param>
/// <param name="TimeZone">IANA id.</param>
/// <param name="Division">Glossary id of the prefecture.</param>
public sealed record HomePlace(string Name, string Country, Coordinates Coordinates, string TimeZone, string? Division = null);
