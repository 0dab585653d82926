namespace Chitose.Exchange.Site;

/// <summary>How grave an emergency notice is; each level has a word and a sign of its own.</summary>
public enum NoticeLevel
{
    /// <summary>お知らせ.</summary>
    Notice,

    /// <summary>注意.</summary>
    Warning,

    /// <summary>危険.</summary>
    Danger,
}
