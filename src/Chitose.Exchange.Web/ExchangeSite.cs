using System.Data.Common;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Chitose.Exchange.Checks;
using Chitose.Exchange.Content;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Media;
using Chitose.Exchange.Photos;
using Chitose.Exchange.Publishing;
using Chitose.Exchange.Search;
using Chitose.Exchange.Sharing;
using Chitose.Exchange.Site;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Storage.Backup;
using Chitose.Exchange.Web.Accounts;
using Chitose.Exchange.Web.Delivery;
using Chitose.Exchange.Web.Editions;
using Chitose.Exchange.Web.Features.Machines;
using Chitose.Exchange.Web.Features.OpenData;
using Chitose.Exchange.Web.Features.Sharing;
using Chitose.Exchange.Web.Features.Staff;
using Chitose.Exchange.Web.Features.Staff.SendAgain;
using Chitose.Exchange.Web.IndexNow;
using Chitose.Exchange.Web.Rendering;
using Chitose.Exchange.Web.Storekeeping;
using Chitose.Exchange.Web.StructuredData;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;

namespace Chitose.Exchange.Web;

/// <summary>What the site is made of, and the order in which a request meets it.</summary>
public static class ExchangeSite
{
    /// <returns>Exit code: 0 after a graceful stop, 1 if the store or a setting cannot be used.</returns>
    public static async Task<int> ServeAsync(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.AddExchangeSite();
        await using var app = builder.Build();
        try
        {
            await app.PrepareStoreAsync();
        }
        catch (Exception fault) when (fault is StoreException or ContentException or DbException or OptionsValidationException)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return 1;
        }

        app.UseExchangeSite();
        await app.RunAsync();
        return 0;
    }

    public static void AddExchangeSite(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<ExchangeOptions>().BindConfiguration(ExchangeOptions.Section).Validate(SecurityContact.IsFit, SecurityContact.Fault);
        services.AddSingleton(TimeProvider.System);
        services.AddExchangeStore();
        services.AddStorekeeping();

        services.AddSingleton<SiteAddress>();
        services.AddSingleton<PageGraph>();
        services.AddSingleton<EditionDesk>();
        services.AddSingleton<DataExtents>();
        services.AddSingleton<ArticleRenderer>();
        services.AddSingleton<ShareCardFolder>();
        services.AddScoped<ShareCards>();
        services.AddHostedService<NewCards>();
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.Configure<RouteOptions>(options => options.ConstraintMap.Add(LanguageRouteConstraint.Name, typeof(LanguageRouteConstraint)));
        var mvc = services.AddControllersWithViews(CheckEveryForm).AddRazorOptions(FindViewsBesideControllers);
        if (builder.Environment.IsDevelopment())
        {
#pragma warning disable ASPDEPR003 // The client asks for it, in Development only: an edited view shows on reload.
            mvc.AddRazorRuntimeCompilation();
#pragma warning restore ASPDEPR003
        }

        services.AddAccounts();
        services.AddStaffRooms();
        builder.AddDelivery();
        services.AddIndexNow();
    }

    public static void UseExchangeSite(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseExceptionHandler(ErrorAnswers.Options());
        app.UseStatusCodePagesWithReExecute(ErrorAnswers.Path);
        app.UseMiddleware<FirstLine>();
        app.UseMiddleware<OneAddress>();
        app.UseMiddleware<RefusedForms>();
        app.UseRouting();
        app.UseRateLimiter();

        // Before the cache, which must know whether anyone is signed in.
        app.UseAuthentication();
        app.UseMiddleware<FirstSteps>();
        app.UseAuthorization();
        app.UseMiddleware<NegotiatedEncoding>();
        app.UseOutputCache();
        app.UseMiddleware<VersionedAnswer>();
        app.UseResponseCompression();
        app.MapStaticAssets();

        // Read before controllers are mapped: looking at endpoints builds them, and what is built takes no more data.
        var assets = FingerprintedAssets.Of(app);

        // What does not say that it is for everyone is for those who are signed in.
        app.MapControllers().RequireAuthorization().Add(assets);
    }

    public static IServiceCollection AddExchangeStore(this IServiceCollection services)
    {
        services.AddSingleton<DataDirectory>();
        services.AddSingleton(provider => new StoreFolder(provider.GetRequiredService<DataDirectory>().Root));
        services.AddSingleton<StoreUse>();
        services.AddSingleton<StoreConnection>();
        services.AddDbContextPool<ExchangeDbContext>((provider, options) => options
            .UseSqlite($"Data Source={provider.GetRequiredService<StoreFolder>().Database};Foreign Keys=True;Default Timeout=5")
            .AddInterceptors(provider.GetRequiredService<StoreConnection>())

            // A migration may rebuild tables outside a transaction: it works on a copy.
            .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.NonTransactionalMigrationOperationWarning)));

        // Whatever keeps tables in the store.
        services.AddScoped<DbContext>(provider => provider.GetRequiredService<ExchangeDbContext>());
        services.AddAccountStore();
        services.AddScoped<StoreMigration>();
        services.AddScoped<StoreOpening>();
        services.AddScoped<StoreBackup>();
        services.AddScoped<StoreRestoration>();
        services.AddScoped<PublishedContent>();
        services.AddScoped<PublicationDays>();
        services.AddScoped<SearchIndex>();
        services.AddScoped<SiteSearch>();
        services.AddSingleton<SearchVocabulary>();
        services.AddSingleton<SearchSpellings>();
        services.AddScoped<AuditLog>();
        services.AddScoped<DraftDesk>();
        services.AddScoped<AsideSaves>();
        services.AddScoped<Reviews>();
        services.AddScoped<Publisher>();
        services.AddScoped<Publication>();
        services.AddScoped<CheckDesk>();
        services.AddScoped<PublicationSchedule>();
        services.AddScoped<SecondLook>();
        services.AddScoped<Withdrawal>();
        services.AddScoped<Removal>();
        services.AddScoped<MeaningDesk>();
        services.AddSingleton<MediaFolder>();
        services.AddSingleton<PhotoIntake>();
        services.AddScoped<PhotoOriginals>();
        services.AddScoped<PhotoFiles>();
        services.AddScoped<PhotoAlbum>();
        services.AddScoped<ConsentDesk>();
        services.AddScoped<EntryHistory>();
        services.AddScoped<Restoration>();
        services.AddScoped<NoticeDesk>();
        services.AddScoped<TemplateDesk>();
        services.AddScoped<SettingsDesk>();
        services.AddScoped<ContentImporter>();
        services.AddScoped<ContentExporter>();
        services.AddScoped<ImportCheck>();
        services.AddScoped<CheckedImport>();
        services.AddScoped<FirstContent>();
        return services;
    }

    /// <summary>Brings the store up to date, and fills an empty one with the content that travels with the program.</summary>
    /// <summary>Brings the store up to date.</summary>
    public static async Task OpenStoreAsync(this IHost host)
    {
        await using var scope = host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<StoreOpening>().OpenAsync(CancellationToken.None);
        await scope.ServiceProvider.GetRequiredService<SearchIndex>().BringUpToDateAsync(CancellationToken.None);
    }

    /// <summary>Brings the store up to date, and fills one that is empty.</summary>
    public static async Task PrepareStoreAsync(this IHost host)
    {
        await host.OpenStoreAsync();
        await using var scope = host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<FirstContent>().ImportAsync(CancellationToken.None);
    }

    private static void CheckEveryForm(MvcOptions options)
    {
        options.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
        options.Filters.Add(new ExpiredForms());
    }

    private static void FindViewsBesideControllers(RazorViewEngineOptions options) => options.ViewLocationExpanders.Add(new RoomViews());
}
