using Chitose.Exchange.Web.Delivery;
using Chitose.Exchange.Web.Tests.Running;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;

namespace Chitose.Exchange.Web.Tests;

/// <summary>A page that was being written while something was published may be old, and is not kept.</summary>
public sealed class KeptPagesTests
{
    [Fact]
    public async Task A_page_written_during_a_publication_is_not_kept()
    {
        await using var site = new InterruptedSite();

        using var during = await site.GetAsync("/ja/timeline");
        using var after = await site.GetAsync("/ja/timeline");
        using var kept = await site.GetAsync("/ja/timeline");

        Assert.Equal((null, null), (during.Headers.Age, after.Headers.Age));
        Assert.NotNull(kept.Headers.Age);
    }

    /// <summary>A site on which something is published while the first page is being written.</summary>
    private sealed class InterruptedSite : RunningSite
    {
        protected override Action<IServiceCollection> Additional => services => services.Configure<MvcOptions>(options => options.Filters.Add(new Publication()));
    }

    private sealed class Publication : IAsyncActionFilter
    {
        private bool _isOver;

        public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
        {
            await next();
            if (!_isOver)
            {
                _isOver = true;
                await context.HttpContext.RequestServices.GetRequiredService<KeptPages>().DropAsync();
            }
        }
    }
}
