using System.Net;
using Chitose.Exchange.Editing;
using Chitose.Exchange.Web.Tests.Running;

namespace Chitose.Exchange.Web.Tests.Staff.Rights;

public sealed class RightsTests(StaffSite site) : IClassFixture<StaffSite>
{
    private const string SignIn = "/staff/sign-in";

    [Fact]
    public void Every_staff_address_has_a_row_and_every_row_an_address()
    {
        var routes = StaffRoute.AllOf(site.Services).Select(route => route.Name).ToList();

        Assert.Empty(routes.Except(RightsMatrix.Rows.Keys));
        Assert.Empty(RightsMatrix.Rows.Keys.Except(routes));
    }

    [Fact]
    public async Task Who_is_not_signed_in_is_shown_the_sign_in_page()
    {
        var nobody = site.NewBrowser().Client;
        var faults = new List<string>();
        foreach (var route in Guarded())
        {
            using var answer = await AskAsync(nobody, route);
            var isSentToSignIn = answer.Headers.Location?.OriginalString.StartsWith(SignIn, StringComparison.Ordinal) == true;
            var isSignIn = answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.Unauthorized && (await answer.Content.ReadAsStringAsync()).Contains("current-password", StringComparison.Ordinal);
            if (!isSentToSignIn && !isSignIn)
            {
                faults.Add($"{route.Name}: {answer.StatusCode}");
            }
        }

        Assert.Empty(faults);
    }

    [Theory]
    [InlineData(StaffRole.Editor)]
    [InlineData(StaffRole.Publisher)]
    [InlineData(StaffRole.Admin)]
    public async Task A_role_is_let_in_where_the_matrix_says_so_and_nowhere_else(StaffRole role)
    {
        var browser = await site.SignedInAsync(role);
        var faults = new List<string>();
        foreach (var route in Guarded())
        {
            var before = await StateAsync();
            using var answer = await AskAsync(browser.Client, route);
            var isRefused = answer.StatusCode == HttpStatusCode.Forbidden;
            var shouldBeRefused = RightsMatrix.Rows[route.Name] > role;
            if (isRefused != shouldBeRefused || (int)answer.StatusCode >= 500)
            {
                faults.Add($"{route.Name} answers {role} with {answer.StatusCode}");
            }

            if (isRefused && await StateAsync() != before)
            {
                faults.Add($"{route.Name} changed something though it refused {role}");
            }
        }

        Assert.Empty(faults);
    }

    private static Task<HttpResponseMessage> AskAsync(HttpClient client, StaffRoute route)
    {
        var request = new HttpRequestMessage(new HttpMethod(route.Method), new Uri(route.Address, UriKind.Relative));
        if (route.Method != "GET")
        {
            request.Content = new FormUrlEncodedContent([]);
        }

        return client.SendAsync(request);
    }

    private IEnumerable<StaffRoute> Guarded() => StaffRoute.AllOf(site.Services).Where(route => RightsMatrix.Rows.GetValueOrDefault(route.Name) is not null);

    /// <summary>What a refused request must not change. The log of denied access is not part of it.</summary>
    private Task<string> StateAsync() => site.FromStoreAsync(services =>
    {
        var db = (Storage.ExchangeDbContext)services.GetService(typeof(Storage.ExchangeDbContext))!;
        return Task.FromResult(string.Join(' ', db.Drafts.Count(), db.DraftSaves.Count(), db.Revisions.Count(), db.Entries.Count(), db.DeletedEntries.Count(), db.PlannedWithdrawals.Count(), db.QuestionDecisions.Count()));
    });
}
