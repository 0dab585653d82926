using Chitose.Exchange.Comparing;
using Chitose.Exchange.Editing;

namespace Chitose.Exchange.Translating;

/// <summary>A piece of the Japanese that says something else than before.</summary>
/// <param name="Field">Where it stands.</param>
/// <param name="Paragraph">Its number within the body, from 1; null for a field that is read whole.</param>
/// <param name="Text">What was changed, word by word.</param>
public sealed record ChangedPassage(FieldPath Field, int? Paragraph, TextDifference Text);
