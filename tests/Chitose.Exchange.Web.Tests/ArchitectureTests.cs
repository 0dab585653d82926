using System.Reflection;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Features;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Web.Tests;

public sealed class ArchitectureTests
{
    private const string Features = "Chitose.Exchange.Web.Features";

    private static readonly Type[] Forbidden = [typeof(ExchangeDbContext), typeof(DbContext), typeof(IServiceProvider), typeof(IDbContextFactory<ExchangeDbContext>)];

    private static readonly List<Type> Types = [.. typeof(PublicController).Assembly.GetTypes().Where(type => type.Namespace?.StartsWith(Features, StringComparison.Ordinal) == true)];

    [Fact]
    public void Public_pages_have_no_way_to_the_store_but_through_what_is_published()
    {
        const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var ways = from type in Types
                   from used in type.GetConstructors(All).SelectMany(constructor => constructor.GetParameters()).Select(parameter => parameter.ParameterType)
                       .Concat(type.GetFields(All).Select(field => field.FieldType))
                       .Concat(type.GetMethods(All).SelectMany(method => method.GetParameters()).Select(parameter => parameter.ParameterType))
                   where Forbidden.Contains(used)
                   select $"{type.Name} takes {used.Name}";

        Assert.Empty(ways);
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
}
