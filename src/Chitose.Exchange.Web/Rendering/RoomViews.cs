using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Razor;

namespace Chitose.Exchange.Web.Rendering;

/// <summary>Finds the views of a controller in the folder that its namespace names, where all controllers of a room share them.</summary>
internal sealed class RoomViews : IViewLocationExpander
{
    private const string Room = "room";
    private const string Features = "Chitose.Exchange.Web.Features.";
    private const string Staff = "Staff/";

    public void PopulateValues(ViewLocationExpanderContext context)
    {
        var space = (context.ActionContext.ActionDescriptor as ControllerActionDescriptor)?.ControllerTypeInfo.Namespace;
        context.Values[Room] = space?.StartsWith(Features, StringComparison.Ordinal) == true ? space[Features.Length..].Replace('.', '/') : "";
    }

    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations)
    {
        var room = context.Values[Room];
        if (!string.IsNullOrEmpty(room))
        {
            yield return $"/Features/{room}/{{0}}.cshtml";
        }

        if (room?.StartsWith(Staff, StringComparison.Ordinal) == true)
        {
            yield return "/Features/Staff/Shared/{0}.cshtml";
        }

        yield return "/Features/Shared/{0}.cshtml";
        foreach (var location in viewLocations)
        {
            yield return location;
        }
    }
}
