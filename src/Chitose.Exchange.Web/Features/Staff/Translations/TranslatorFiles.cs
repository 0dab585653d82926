using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Web.Features.Staff.Translations;

/// <summary>The forms by which files go to translators and come back.</summary>
/// <param name="Counts">How many entries are to be translated into each language.</param>
/// <param name="Faults">Why a file could not be read.</param>
public sealed record TranslatorFiles(IReadOnlyDictionary<Language, int> Counts, FormFaults? Faults);
