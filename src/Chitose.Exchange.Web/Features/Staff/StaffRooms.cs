using Chitose.Exchange.Web.Features.Staff.Accounts;

namespace Chitose.Exchange.Web.Features.Staff;

/// <summary>What the rooms of the staff area are made of.</summary>
internal static class StaffRooms
{
    public static IServiceCollection AddStaffRooms(this IServiceCollection services)
    {
        services.AddScoped<StaffMenu>();
        services.AddScoped<AccountsDesk>();
        return services;
    }
}
