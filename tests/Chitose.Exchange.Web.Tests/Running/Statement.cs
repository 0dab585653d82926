using System.Text.Json;

namespace Chitose.Exchange.Web.Tests.Running;

/// <summary>A statement of the printed brochure, by the number of the audit, with its corrected wording.</summary>
/// <param name="Number">1 to 62.</param>
/// <param name="Line">Line of the brochure.</param>
/// <param name="Pages">Pages on any of which it may stand, after the language.</param>
/// <param name="Wording">By language tag, parts that stand together.</param>
public sealed record Statement(int Number, int Line, IReadOnlyList<string> Pages, IReadOnlyDictionary<string, IReadOnlyList<string>> Wording)
{
    public static readonly IReadOnlyList<Statement> All = Read();

    private static List<Statement> Read()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Fixtures", "statements.json")));
        var items = file.RootElement.GetProperty("items").EnumerateObject().ToDictionary(item => item.Name, item => item.Value.EnumerateObject()
            .ToDictionary(list => list.Name, list => (IReadOnlyList<string>)[.. list.Value.EnumerateArray().Select(part => part.GetString()!)]));
        return
        [
            .. file.RootElement.GetProperty("statements").EnumerateArray().Select(statement =>
            {
                var item = items[statement.GetProperty("item").GetString()!];
                return new Statement(
                    statement.GetProperty("number").GetInt32(),
                    statement.GetProperty("line").GetInt32(),
                    item["pages"],
                    item.Where(list => list.Key != "pages").ToDictionary(list => list.Key, list => list.Value));
            }),
        ];
    }
}
