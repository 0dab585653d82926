namespace Chitose.Exchange.Web.Tests.Running;

/// <summary>The site one minute before the 33rd anniversary of the tie with Ibusuki, by the clocks of Japan.</summary>
public sealed class LastMinuteSite : RunningSite
{
    public LastMinuteSite()
        : base(new DateTimeOffset(2027, 4, 14, 23, 59, 0, TimeSpan.FromHours(9)))
    {
    }
}
