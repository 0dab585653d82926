using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Chitose.Exchange.Media;

/// <summary>A folder's list of names has to reach the disk like a file's content, or a power cut undoes a rename.</summary>
internal static class DiskFolder
{
    private const int ReadOnly = 0;

    /// <summary>Waits until the names in a folder are on the disk. Elsewhere than on Linux the system looks after it.</summary>
    /// <exception cref="IOException">The folder cannot be opened or written.</exception>
    public static void Flush(string folder)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        // .NET opens no folders; once there is a handle it flushes them like files.
        using var handle = Open(folder, ReadOnly);
        if (handle.IsInvalid)
        {
            throw new IOException($"The folder '{folder}' cannot be opened to be flushed (error {Marshal.GetLastPInvokeError()}).");
        }

        RandomAccess.FlushToDisk(handle);
    }

    [DllImport("libc", EntryPoint = "open", SetLastError = true, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern SafeFileHandle Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);
}
