namespace Chitose.Exchange.Checks;

/// <summary>A pure function from an entry, and what is known besides it, to what is wrong with it.</summary>
public interface ICheck
{
    /// <summary>The rules that it can find broken.</summary>
    IReadOnlyList<CheckRule> Rules { get; }

    IEnumerable<Finding> Check(CheckedEntry entry);
}
