namespace Chitose.Exchange.Photos;

/// <summary>Who can be recognised on a photo.</summary>
public enum PhotoPeople
{
    None,
    Adults,

    /// <summary>Somebody under 18: their parents must have agreed.</summary>
    Minors,
}
