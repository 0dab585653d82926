using System.Globalization;

namespace Chitose.Exchange.Editing;

/// <summary>
/// What a form was read from: a saved draft, or a published revision where there was no draft yet. The form carries it along, so
/// that a save knows what its writer had before their eyes.
/// </summary>
public readonly record struct DraftBasis(Guid? Save, int? Revision)
{
    public static DraftBasis Of(Draft draft) => new(draft.Version, null);

    public static DraftBasis Of(Revision revision) => new(null, revision.Id);

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    public static bool TryParse(string? text, out DraftBasis basis)
    {
        basis = default;
        if (Guid.TryParseExact(text, "N", out var save))
        {
            basis = new DraftBasis(save, null);
        }
        else if (text is ['r', .. var number] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var revision))
        {
            basis = new DraftBasis(null, revision);
        }

        return basis != default;
    }

    public override string ToString() => Save is { } save ? save.ToString("N") : string.Create(CultureInfo.InvariantCulture, $"r{Revision}");
}
