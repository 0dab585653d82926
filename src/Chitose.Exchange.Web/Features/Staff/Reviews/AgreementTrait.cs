using Chitose.Exchange.Entries;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.Reviews;

/// <summary>Something that can be seen in a text without knowing its language.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Read">What it is in a text, or null if the entry has no such thing in any language.</param>
public sealed record AgreementTrait(Func<ReviewsWords, string> Label, Func<Entry, EntryText, Edition, ReviewsWords, TraitValue?> Read);
