using Chitose.Exchange.Languages;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Chitose.Exchange.Storage;

/// <summary>A language is stored as its BCP 47 tag.</summary>
internal sealed class LanguageConverter() : ValueConverter<Language, string>(
    language => language.Tag,
    tag => Language.WithTag(tag) ?? Language.Source);
