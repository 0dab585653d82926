using Chitose.Exchange.Editing;
using Microsoft.AspNetCore.Authorization;

namespace Chitose.Exchange.Web.Features.Staff;

/// <summary>Lets in those who have the role or one above it. Whether they may do it to this very object is for the library to say.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class ForRoleAttribute(StaffRole role) : AuthorizeAttribute(role.ToString())
{
    public StaffRole Role => role;
}
