using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>How readers of a language see the facts.</summary>
public sealed record FactLine(string LanguageName, Language Language, string Text);
