using Chitose.Exchange.Entries;

namespace Chitose.Exchange.Checks;

/// <summary>One rule: a pure function from an entry to what is wrong with it.</summary>
public interface ICheck
{
    IEnumerable<Finding> Check(Entry entry);
}
