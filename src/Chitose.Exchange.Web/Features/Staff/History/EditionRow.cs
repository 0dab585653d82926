using Chitose.Exchange.Editing;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.History;

/// <summary>A published version in the table.</summary>
public sealed record EditionRow
{
    public required string Key { get; init; }

    public required string Name { get; init; }

    /// <summary>What readers see of it: that it is public, or was taken from them; null for an older one.</summary>
    public required StaffSign? Sign { get; init; }

    public required DatedText At { get; init; }

    public required string Writers { get; init; }

    public required string Publisher { get; init; }

    public required string Reason { get; init; }

    public required string Languages { get; init; }

    /// <summary>Why it was published in spite of errors, or without a second person.</summary>
    public required IReadOnlyList<string> Remarks { get; init; }

    public static EditionRow Of(HistoryLine line, bool isLast, bool isPublic, Language reader)
    {
        var words = HistoryWords.In(reader);
        return new EditionRow
        {
            Key = HistoryVersion.KeyOf(line.Edition),
            Name = words.Edition(edition: $"{line.Edition}"),
            Sign = !isLast ? null : isPublic ? StaffSign.Published(reader) : StaffSign.Withdrawn(reader),
            At = StaffTime.InFull(line.At, reader),
            Writers = string.Join(words.Dot, line.WrittenBy.Select(words.NameOf)),
            Publisher = words.PublishedBy(name: words.NameOf(line.PublishedBy)),
            Reason = words.ReasonOf(line),
            Languages = words.NameOf(line.Languages, reader),
            Remarks = [.. RemarksOf(line.Approval, words)],
        };
    }

    private static IEnumerable<string> RemarksOf(Approval? approval, HistoryWords words)
    {
        if (approval?.OverrideReason is { } despite)
        {
            yield return words.Despite(reason: despite);
        }

        if (approval?.OwnWorkReason is { } alone)
        {
            yield return words.Alone(reason: alone);
        }
    }
}
