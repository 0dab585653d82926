using System.Reflection;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Features;
using Chitose.Exchange.Web.Features.Staff;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Web.Tests;

public sealed class ArchitectureTests
{
    private const string Features = "Chitose.Exchange.Web.Features";
    private const string Staff = Features + ".Staff";

    private static readonly Type[] Forbidden = [typeof(ExchangeDbContext), typeof(DbContext), typeof(IServiceProvider), typeof(IDbContextFactory<ExchangeDbContext>)];

    private static readonly List<Type> All = [.. typeof(PublicController).Assembly.GetTypes().Where(type => type.Namespace?.StartsWith(Features, StringComparison.Ordinal) == true)];

    /// <summary>The public features.</summary>
    private static readonly List<Type> Types = [.. All.Where(type => !IsStaff(type))];

    [Fact]
    public void Public_pages_have_no_way_to_the_store_but_through_what_is_published()
    {
        var ways = from type in Types
                   from used in UsedBy(type)
                   where Forbidden.Contains(used)
                   select $"{type.Name} takes {used.Name}";

        Assert.Empty(ways);
    }

    [Fact]
    public void Public_pages_know_nothing_of_staff()
    {
        var ways = from type in Types
                   from used in UsedBy(type)
                   where IsStaff(used)
                   select $"{type.Name} takes {used.Name}";

        Assert.Empty(ways);
    }

    [Fact]
    public void Every_controller_of_the_staff_area_is_one_for_staff()
    {
        var controllers = All.Where(type => IsStaff(type) && type.IsSubclassOf(typeof(Controller))).ToList();

        Assert.NotEmpty(controllers);
        Assert.All(controllers, controller => Assert.True(typeof(StaffController).IsAssignableFrom(controller), controller.Name));
    }

    [Fact]
    public void Every_public_controller_takes_what_is_published()
    {
        var controllers = Types.Where(type => type.IsSubclassOf(typeof(PublicController)) && !type.IsAbstract).ToList();

        Assert.NotEmpty(controllers);
        Assert.All(controllers, controller => Assert.Contains(
            controller.GetConstructors().Single().GetParameters(),
            parameter => parameter.ParameterType == typeof(PublishedContent)));
    }

    [Fact]
    public void Every_action_of_the_public_site_can_only_be_read()
    {
        var actions = from type in Types
                      where type.IsSubclassOf(typeof(Controller)) && type.Namespace != $"{Features}.Errors"
                      from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                      where !method.IsSpecialName && method.GetCustomAttribute<Delivery.ReadAttribute>() is null
                      select $"{type.Name}.{method.Name}";

        Assert.Empty(actions);
    }

    /// <summary>The framework writes the pipeline of the first site into these options; a second site in one process would then use it.</summary>
    [Fact]
    public void No_two_sites_share_the_way_in_which_they_answer_faults() =>
        Assert.DoesNotContain(
            typeof(PublicController).Assembly.GetTypes().SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)),
            field => field.FieldType == typeof(ExceptionHandlerOptions));

    [Fact]
    public void The_library_knows_nothing_of_http() =>
        Assert.DoesNotContain(typeof(ExchangeDbContext).Assembly.GetReferencedAssemblies(), name => name.Name!.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));

    private static bool IsStaff(Type type) => type.Namespace?.StartsWith(Staff, StringComparison.Ordinal) == true;

    private static IEnumerable<Type> UsedBy(Type type)
    {
        const BindingFlags Any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        return type.GetConstructors(Any).SelectMany(constructor => constructor.GetParameters()).Select(parameter => parameter.ParameterType)
            .Concat(type.GetFields(Any).Select(field => field.FieldType))
            .Concat(type.GetMethods(Any).SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType)));
    }
}
