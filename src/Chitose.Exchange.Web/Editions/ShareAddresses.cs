using System.Globalization;
using Chitose.Exchange.Sharing;

namespace Chitose.Exchange.Web.Editions;

/// <summary>Where share cards stand. What is seen on a card is part of its address, so other sites take a changed one anew.</summary>
public static class ShareAddresses
{
    public static string Of(int number, ShareCard card) =>
        string.Create(CultureInfo.InvariantCulture, $"/share/{number}/{card.Language.Segment}/{card.Version}.jpg");
}
