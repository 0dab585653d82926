namespace Chitose.Exchange.Translators;

/// <summary>A file from a translator that cannot be read.</summary>
public sealed class TranslationFileException : Exception
{
    public TranslationFileException(FileFault fault, int? line = null, Exception? inner = null)
        : base(fault.ToString(), inner) => (Fault, Line) = (fault, line);

    public FileFault Fault { get; }

    /// <summary>The line at which reading ended.</summary>
    public int? Line { get; }
}
