namespace Chitose.Exchange.Entries;

/// <summary>The long part of a text, kept in a table of its own so that lists need not read it.</summary>
public sealed class EntryBody
{
    /// <summary>Markdown; in Japanese with readings written <c>{漢字|かんじ}</c>.</summary>
    public string Markdown { get; set; } = "";

    /// <summary>Summary in easy Japanese with readings, on the Japanese text only; empty if there is none.</summary>
    public string EasyJapanese { get; set; } = "";
}
