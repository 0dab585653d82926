namespace Chitose.Exchange.Editing;

/// <summary>What became of a save.</summary>
public abstract record SaveOutcome
{
    private SaveOutcome()
    {
    }

    /// <summary>My words, where they were kept beside the draft instead of in it.</summary>
    public DraftSave? Aside => this switch
    {
        KeptAside kept => kept.Mine,
        Awaiting awaiting => awaiting.Mine,
        Deleted deleted => deleted.Mine,
        _ => null,
    };

    /// <summary>The draft holds it.</summary>
    public sealed record Saved(Draft Draft) : SaveOutcome;

    /// <summary>It is what readers see already, so no draft was begun.</summary>
    public sealed record Unchanged : SaveOutcome;

    /// <summary>Somebody has saved meanwhile. Theirs stands; mine is kept aside until a person joins the two.</summary>
    public sealed record KeptAside(DraftSave Mine) : SaveOutcome;

    /// <summary>The draft is approved and waits for its hour, so it cannot change. Mine is kept aside.</summary>
    public sealed record Awaiting(DraftSave Mine, Draft Draft) : SaveOutcome;

    /// <summary>The entry has been deleted meanwhile. Mine is kept aside, to be made an entry again.</summary>
    public sealed record Deleted(DraftSave Mine, DeletedEntry Entry) : SaveOutcome;

    /// <summary>Another entry has the address.</summary>
    public sealed record AddressTaken(string Title) : SaveOutcome;
}
