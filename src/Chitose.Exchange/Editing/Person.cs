using System.Text.Json.Serialization;

namespace Chitose.Exchange.Editing;

/// <summary>Who did something: a member of staff, or the program itself.</summary>
/// <param name="Account">What the person signs in with; it stays when the name changes.</param>
/// <param name="Name">Name to show.</param>
[JsonConverter(typeof(PersonJsonConverter))]
public sealed record Person(string Account, string Name)
{
    /// <summary>Files taken in by the command <c>import</c> or at the first start.</summary>
    public static readonly Person Import = new("import", "import");

    /// <summary>What happens by itself at its time.</summary>
    public static readonly Person Schedule = new("schedule", "schedule");

    public bool IsProgram => !Account.Contains('@', StringComparison.Ordinal);

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    public static Person Parse(string text)
    {
        var start = text.LastIndexOf('<');
        return start > 0 && text.EndsWith('>') ? new Person(text[(start + 1)..^1], text[..start].TrimEnd()) : new Person(text, text);
    }

    /// <summary>The same person, whatever the name says now.</summary>
    public bool Is(Person? other) => other is not null && string.Equals(Account, other.Account, StringComparison.OrdinalIgnoreCase);

    /// <summary>One line, as the store keeps it: <c>佐藤 花子 &lt;sato@example.jp&gt;</c>.</summary>
    public override string ToString() => Name == Account ? Account : $"{Name} <{Account}>";
}
