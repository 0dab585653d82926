namespace Chitose.Exchange.Web.Features.Handouts;

/// <summary>The papers on which a partner is shown, by the last part of their addresses.</summary>
public enum SheetSize
{
    /// <summary>One A4 page for a class or a counter.</summary>
    Handout,

    /// <summary>One A1 page for a wall.</summary>
    Panel,
}
