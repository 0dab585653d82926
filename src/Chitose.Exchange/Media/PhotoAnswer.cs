using System.Diagnostics.CodeAnalysis;

namespace Chitose.Exchange.Media;

/// <summary>What became of an upload: a stored photo, or the reason why it was refused.</summary>
public sealed record PhotoAnswer
{
    private PhotoAnswer(StoredPhoto? photo, PhotoRefusal? refusal) => (Photo, Refusal) = (photo, refusal);

    public StoredPhoto? Photo { get; }

    public PhotoRefusal? Refusal { get; }

    [MemberNotNullWhen(true, nameof(Photo))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsTaken => Photo is not null;

    public static PhotoAnswer Taken(StoredPhoto photo) => new(photo, null);

    public static PhotoAnswer Refused(PhotoRefusal refusal) => new(null, refusal);
}
