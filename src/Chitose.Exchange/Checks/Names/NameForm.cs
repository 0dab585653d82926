using Chitose.Exchange.Glossary;

namespace Chitose.Exchange.Checks.Names;

/// <param name="Term">What is named.</param>
/// <param name="Text">One way to write it.</param>
/// <param name="Standing">What the glossary thinks of it.</param>
/// <param name="Right">What to write; the same as <paramref name="Text"/> unless that is rejected.</param>
internal sealed record NameForm(GlossaryTerm Term, string Text, NameStanding Standing, string Right);
