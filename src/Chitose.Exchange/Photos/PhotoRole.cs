namespace Chitose.Exchange.Photos;

/// <summary>What a photo is there for.</summary>
public enum PhotoRole
{
    /// <summary>It says something, which its alternative text says too.</summary>
    Content,

    /// <summary>It adorns; screen readers pass over it.</summary>
    Decorative,
}
