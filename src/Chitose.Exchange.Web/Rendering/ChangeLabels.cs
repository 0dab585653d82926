using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Web.Rendering;

/// <summary>What is said of changed words to those who cannot see how they are marked.</summary>
/// <param name="Added">Before words that came.</param>
/// <param name="Removed">Before words that went.</param>
/// <param name="Language">In which both are said.</param>
public sealed record ChangeLabels(string Added, string Removed, Language Language);
