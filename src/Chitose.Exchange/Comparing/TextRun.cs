namespace Chitose.Exchange.Comparing;

/// <summary>A stretch of text that stayed, went or came. It holds whole words; a reading <c>{千歳|ちとせ}</c> is never cut.</summary>
public sealed record TextRun(TextChange Change, string Text);
