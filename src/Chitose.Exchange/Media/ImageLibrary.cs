using NetVips;

namespace Chitose.Exchange.Media;

/// <summary>How libvips is set for the whole process, before its first use.</summary>
internal static class ImageLibrary
{
    static ImageLibrary()
    {
        NetVips.NetVips.BlockUntrusted = true;

        // Also of the trusted loaders only those that we want: nothing else can be opened, whatever a file claims to be.
        Operation.Block("VipsForeignLoad", true);
        Operation.Block("VipsForeignLoadJpeg", false);
        Operation.Block("VipsForeignLoadPng", false);
        Operation.Block("VipsForeignLoadWebp", false);

        // Photos come rarely, pages are read always: an upload takes one core at most, and nothing of it stays in memory.
        NetVips.NetVips.Concurrency = 1;
        Cache.Max = 0;
        Cache.MaxMem = 0;
        Cache.MaxFiles = 0;
    }

    /// <summary>To be called before anything of libvips; the runtime lets the settings be made once.</summary>
    public static void Prepare()
    {
    }
}
