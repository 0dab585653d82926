using System.Text.RegularExpressions;

namespace Chitose.Exchange.Checks.Contacts;

/// <summary>Finds telephone numbers, postal codes, e-mail addresses and other codes, which all languages write with the same signs.</summary>
internal static partial class WrittenContacts
{
    private const string Japan = "+81";
    private const int FewestDigits = 9;
    private const int MostDigits = 15;

    /// <summary>More than any text of ours can have.</summary>
    private const int Most = 100;

    /// <param name="text">What readers read.</param>
    /// <param name="folded">The same, <see cref="Dates.Folded"/>.</param>
    public static IReadOnlyList<WrittenContact> In(string text, string folded)
    {
        List<WrittenContact> contacts = [];
        for (var match = Written().Match(folded); match.Success && contacts.Count < Most; match = match.NextMatch())
        {
            var words = text.Substring(match.Index, match.Length);
            if (match.Groups["id"].Success)
            {
                contacts.Add(new WrittenContact(ContactKind.Code, match.Value, words, match.Index));
            }
            else if (match.Groups["mail"].Success)
            {
                contacts.Add(new WrittenContact(ContactKind.Mail, match.Value.ToLowerInvariant(), words, match.Index));
            }
            else if (match.Groups["code"].Success)
            {
                contacts.Add(new WrittenContact(ContactKind.PostalCode, Digits(match.Groups["code"].Value), words, match.Index));
            }
            else if (Dialled(match.Value) is { } number)
            {
                contacts.Add(new WrittenContact(ContactKind.Telephone, number, words, match.Index));
            }
        }

        return contacts;
    }

    private static string? Dialled(string written)
    {
        // The zero of the area is not dialled from abroad, as +81-(0)123 says.
        var digits = Digits(written.Replace("(0)", "", StringComparison.Ordinal));
        return digits.Length is < FewestDigits or > MostDigits ? null
            : written[0] != '+' ? (written.TrimStart('(')[0] == '0' ? digits : $"+1{digits}")
            : $"+{digits}" is var whole && whole.StartsWith(Japan, StringComparison.Ordinal) ? $"0{whole[Japan.Length..].TrimStart('0')}"
            : whole;
    }

    private static string Digits(string written) => string.Concat(written.Where(char.IsAsciiDigit));

    /// <remarks>A number has no zero in front, and more than nine digits only with signs between them.</remarks>
    [GeneratedRegex("""
        (?<mail>(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5})
        | (?<![0-9A-Za-z.,+/-])\+[0-9]{1,3}[\ -]?(?:\(0\)[\ -]?)?\(?[0-9]{1,4}\)?(?:[\ -]?\(?[0-9]{2,4}\)?){1,4}(?![0-9])
        | (?<![0-9A-Za-z.,+/-])\(?0[0-9]{1,4}(?:\)\ ?|[\ -]|\()[0-9]{1,4}[\ )-]\ ?[0-9]{3,4}(?![0-9-])
        | (?<![0-9A-Za-z.,+/-])0[0-9]{9,10}(?![0-9-])
        | (?<![0-9A-Za-z.,+/-])\(?[2-9][0-9]{2}(?:\)\ ?|-)[0-9]{3}-[0-9]{4}(?![0-9-])
        | (?:〒\ ?)?(?<code>(?<![0-9A-Za-z.,+/-])[0-9]{3}-[0-9]{4})(?![0-9-])
        | (?<id>(?<![0-9A-Za-z.,:+/#-])(?:0[0-9]{4,8}|[1-9][0-9]{9,12})(?![0-9A-Za-z/-]|[.,][0-9]))
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Written();
}
