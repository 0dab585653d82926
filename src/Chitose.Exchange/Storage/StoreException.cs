namespace Chitose.Exchange.Storage;

/// <summary>The store cannot be used; the message says why in one line that an operator can act on.</summary>
public sealed class StoreException : Exception
{
    public StoreException(string message)
        : base(message)
    {
    }

    public StoreException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
