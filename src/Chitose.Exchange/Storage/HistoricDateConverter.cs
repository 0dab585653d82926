using Chitose.Exchange.Languages;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Chitose.Exchange.Storage;

/// <summary>A date is stored as ISO 8601 text, whose order is the order of time: 1969, 1969-04, 1969-04-21.</summary>
internal sealed class HistoricDateConverter() : ValueConverter<HistoricDate, string>(
    date => date.ToString(),
    text => HistoricDate.Parse(text));
