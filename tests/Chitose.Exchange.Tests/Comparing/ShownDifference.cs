using Chitose.Exchange.Comparing;
using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Tests.Comparing;

/// <summary>A difference as a line of text: <c>園の名が[-ちとせパーク-][+千歳パーク+]に</c>.</summary>
internal static class ShownDifference
{
    public static string Of(TextDifference difference) => string.Concat(difference.Runs.Select(run => run.Change switch
    {
        TextChange.Removed => $"[-{run.Text}-]",
        TextChange.Added => $"[+{run.Text}+]",
        _ => run.Text,
    }));

    public static string Of(string before, string after, string language) =>
        Of(TextDifference.Between(before, after, Language.WithTag(language)!));

    public static string Before(TextDifference difference) => Without(difference, TextChange.Added);

    public static string After(TextDifference difference) => Without(difference, TextChange.Removed);

    private static string Without(TextDifference difference, TextChange change) =>
        string.Concat(difference.Runs.Where(run => run.Change != change).Select(run => run.Text));
}
