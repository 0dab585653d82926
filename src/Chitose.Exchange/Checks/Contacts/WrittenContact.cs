namespace Chitose.Exchange.Checks.Contacts;

/// <summary>A telephone number, postal code, e-mail address or other code in a running text.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Key">What is dialled within Japan, with a plus and the country for other countries; the address in small letters.</param>
/// <param name="Text">The very words.</param>
/// <param name="Start">Where it begins in what readers read.</param>
public sealed record WrittenContact(ContactKind Kind, string Key, string Text, int Start)
{
    private const int NationalDigits = 8;

    public int End => Start + Text.Length;

    /// <summary>Whether both reach the same. A number of another country may be given with the code of the country or without.</summary>
    internal bool Reaches(WrittenContact other) =>
        Kind == other.Kind && (Key == other.Key || (Kind == ContactKind.Telephone && (EndsAs(Key, other.Key) || EndsAs(other.Key, Key))));

    private static bool EndsAs(string abroad, string national) =>
        abroad[0] == '+' && national[0] != '+' && national.TrimStart('0') is { Length: >= NationalDigits } digits && abroad.EndsWith(digits, StringComparison.Ordinal);
}
