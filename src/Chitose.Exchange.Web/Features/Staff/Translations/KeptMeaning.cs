namespace Chitose.Exchange.Web.Features.Staff.Translations;

/// <summary>A word that translations can stay as they are.</summary>
/// <param name="Id">By which it is taken back.</param>
/// <param name="Title">The entry.</param>
/// <param name="Text">The entry and the languages.</param>
/// <param name="By">When, and who said so, and who took it back.</param>
/// <param name="MayTakeBack">Whether whoever looks may take it back now.</param>
public sealed record KeptMeaning(int Id, string Title, string Text, string By, bool MayTakeBack);
