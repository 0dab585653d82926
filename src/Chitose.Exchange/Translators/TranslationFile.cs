using System.Text;

namespace Chitose.Exchange.Translators;

/// <summary>A file that a translator sends back, in whichever of the two forms.</summary>
public static class TranslationFile
{
    public const int MaxBytes = 1024 * 1024;

    /// <summary>A site of a thousand pages has about so many in one language.</summary>
    public const int MaxRows = 10_000;

    private static readonly UTF8Encoding Unicode = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="TranslationFileException">Nothing can be read from it.</exception>
    public static IReadOnlyList<ReturnedRow> Read(byte[] content)
    {
        var fault = content.Length > MaxBytes ? FileFault.TooLarge : content.All(IsNothing) ? FileFault.Empty : (FileFault?)null;
        if (fault is { } reason)
        {
            throw new TranslationFileException(reason);
        }

        var rows = content.First(letter => !IsNothing(letter)) == '<' ? XliffReader.Read(content) : TranslationSheet.Read(TextOf(content));
        if (rows.Count > MaxRows)
        {
            throw new TranslationFileException(FileFault.TooLarge);
        }

        return rows.Any(row => UnitId.TryParse(row.Id, out _)) ? rows : throw new TranslationFileException(FileFault.NoRows);
    }

    /// <summary>White space and what a byte order mark and UTF-16 are made of.</summary>
    private static bool IsNothing(byte letter) => letter is 0x00 or 0x09 or 0x0A or 0x0D or 0x20 or 0xEF or 0xBB or 0xBF or 0xFE or 0xFF;

    private static string TextOf(byte[] content)
    {
        try
        {
            using var reader = new StreamReader(new MemoryStream(content), Unicode, detectEncodingFromByteOrderMarks: true);
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException fault)
        {
            throw new TranslationFileException(FileFault.OtherEncoding, inner: fault);
        }
    }
}
