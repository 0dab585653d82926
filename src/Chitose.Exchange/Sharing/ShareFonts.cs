using Chitose.Exchange.Languages;

namespace Chitose.Exchange.Sharing;

/// <summary>
/// The typefaces of share cards, which the machine must have: Noto, from the packages <c>fonts-noto-core</c> and
/// <c>fonts-noto-cjk</c>. A language without its typeface has no cards, since its words would come out as empty boxes.
/// </summary>
public static class ShareFonts
{
    private static readonly Dictionary<Language, (string Face, string File)> Faces = new()
    {
        [Language.Japanese] = ("Noto Sans CJK JP", "NotoSansCJK-Bold"),
        [Language.English] = ("Noto Sans", "NotoSans-Bold"),
        [Language.Chinese] = ("Noto Sans CJK SC", "NotoSansCJK-Bold"),
        [Language.Korean] = ("Noto Sans CJK KR", "NotoSansCJK-Bold"),
        [Language.Thai] = ("Noto Sans Thai", "NotoSansThai-Bold"),
    };

    private static readonly Lazy<IReadOnlySet<string>> Installed = new(() => Find(Folders));

    private static string[] Folders =>
    [
        "/usr/share/fonts", "/usr/local/share/fonts",
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".fonts"),
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "fonts"),
    ];

    public static bool Has(Language language) => Installed.Value.Contains(Faces[language].File);

    /// <summary>The typeface as libvips is told of it.</summary>
    internal static string FaceOf(Language language) => Faces[language].Face;

    private static HashSet<string> Find(IEnumerable<string> folders) =>
    [
        .. folders.Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "Noto*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true }))
            .Select(file => Path.GetFileNameWithoutExtension(file)!),
    ];
}
