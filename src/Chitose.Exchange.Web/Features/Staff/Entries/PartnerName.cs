using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Web.Features.Staff.Entries;

/// <summary>A partner that events and programs can belong to.</summary>
public sealed record PartnerName(int Number, string Slug, LocalizedText Title);
