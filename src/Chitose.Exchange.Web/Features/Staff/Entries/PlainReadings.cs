using System.Text.RegularExpressions;

namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>Japanese without the readings above its characters: <c>{千歳|ちとせ}</c> is 千歳.</summary>
internal static partial class PlainReadings
{
    public static string Of(string text) => Reading().Replace(text, "${base}");

    [GeneratedRegex(@"\{(?<base>[^{}|\n]+)\|[^{}|\n]+\}", RegexOptions.CultureInvariant)]
    private static partial Regex Reading();
}
