using Chitose.Exchange.Languages;
using Chitose.Exchange.Web.Resources.Staff;
using Microsoft.AspNetCore.Mvc.Razor;

namespace Chitose.Exchange.Web.Features.Staff;

/// <summary>What every staff view knows: who reads it, and in which language.</summary>
public abstract class StaffView<TModel> : RazorPage<TModel>
{
    /// <summary>Null on the pages before sign-in.</summary>
    public SignedInStaff? Staff => SignedInStaff.Of(User);

    /// <summary>The interface's language: <c>EditingWords.In(Language)</c>.</summary>
    public Language Language => StaffLanguages.Of(Context);

    /// <summary>Texts that all rooms share.</summary>
    public ShellWords Shell => ShellWords.In(Language);

    /// <summary>A moment within a sentence; where it stands alone, write <c>&lt;time at="…"&gt;</c>.</summary>
    public string Moment(DateTime utc) => StaffTime.Write(utc, Context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime, Language);
}
