namespace Chitose.Exchange.Content;

/// <summary>Content files have faults, so nothing of them was taken.</summary>
public sealed class ContentException(IReadOnlyList<Fault> faults) : Exception(string.Join(Environment.NewLine, faults))
{
    public IReadOnlyList<Fault> Faults { get; } = faults;

    public static void ThrowIfAny(IReadOnlyList<Fault> faults)
    {
        if (faults.Count > 0)
        {
            throw new ContentException(faults);
        }
    }
}
