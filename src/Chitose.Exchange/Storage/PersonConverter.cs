using Chitose.Exchange.Editing;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Chitose.Exchange.Storage;

internal sealed class PersonConverter() : ValueConverter<Person, string>(person => person.ToString(), text => Person.Parse(text));
