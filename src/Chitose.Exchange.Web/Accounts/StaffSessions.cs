using System.Data.Common;
using System.Security.Claims;
using System.Security.Cryptography;
using Chitose.Exchange.Languages;
using Chitose.Exchange.Storage;
using Chitose.Exchange.Web.Features.Staff;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;

namespace Chitose.Exchange.Web.Accounts;

/// <summary>Who is signed in where. The cookie holds a session's id and nothing else; what it allows is read at each request.</summary>
public sealed class StaffSessions(StaffDbContext db, TimeProvider clock, ILogger<StaffSessions> log)
{
    public const string SessionClaim = "session";

    private const int IdBytes = 32;
    private static readonly TimeSpan Touch = TimeSpan.FromMinutes(1);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Begins a session, always under a new id, and lets the rest of this request know of it.</summary>
    public async Task BeginAsync(StaffMember member, HttpContext http)
    {
        var session = new StaffSession
        {
            Id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdBytes)),
            MemberId = member.Id,
            Device = Devices.NameOf(http.Request.Headers.UserAgent.ToString()),
            StartedAt = Now,
            SeenAt = Now,
        };
        db.Add(session);
        await db.SaveChangesAsync();
        var ticket = new ClaimsPrincipal(new ClaimsIdentity([new Claim(SessionClaim, session.Id)], AccountServices.Scheme));
        await http.SignInAsync(AccountServices.Scheme, ticket);
        http.User = PrincipalOf(member, session.Id);
    }

    /// <returns>Null if the session has ended, or the account is out of use.</returns>
    public async Task<ClaimsPrincipal?> FindAsync(string? id, CancellationToken cancel)
    {
        var session = id is null ? null : await db.Sessions.AsNoTracking().Include(row => row.Member).SingleOrDefaultAsync(row => row.Id == id, cancel);
        if (session?.Member is not { DisabledAt: null } member || !session.IsOpenAt(Now))
        {
            return null;
        }

        if (Now - session.SeenAt >= Touch)
        {
            await TouchAsync(session);
        }

        return PrincipalOf(member, session.Id);
    }

    /// <summary>Where people are signed in now, by member.</summary>
    public async Task<ILookup<string, StaffSession>> OpenAsync(CancellationToken cancel)
    {
        var since = Now - StaffSession.Longest;
        var sessions = await db.Sessions.AsNoTracking().Where(session => session.EndedAt == null && session.StartedAt > since).OrderByDescending(session => session.SeenAt).ToListAsync(cancel);
        return sessions.Where(session => session.IsOpenAt(Now)).ToLookup(session => session.MemberId);
    }

    public Task EndAsync(string id) => db.Sessions.Where(session => session.Id == id && session.EndedAt == null).ExecuteUpdateAsync(Ended());

    /// <summary>Signs a member of staff out everywhere, at once.</summary>
    public Task EndAllAsync(string memberId) => db.Sessions.Where(session => session.MemberId == memberId && session.EndedAt == null).ExecuteUpdateAsync(Ended());

    /// <summary>Signs everybody out: a restored store may hold sessions that had been ended since.</summary>
    public Task EndEverySessionAsync() => db.Sessions.Where(session => session.EndedAt == null).ExecuteUpdateAsync(Ended());

    private static ClaimsPrincipal PrincipalOf(StaffMember member, string session) => new(new SignedInStaff(
        member.Id,
        member.Email ?? "",
        member.Name,
        member.Role,
        Language.Find(member.InterfaceLanguage) ?? Language.Source)
    {
        Session = session,
        FirstStep = member.FirstStep,
    }.ToIdentity(AccountServices.Scheme));

    private Action<Microsoft.EntityFrameworkCore.Query.UpdateSettersBuilder<StaffSession>> Ended()
    {
        var now = Now;
        return set => set.SetProperty(session => session.EndedAt, now);
    }

    /// <summary>A store that cannot be written must not keep anyone from reading.</summary>
    private async Task TouchAsync(StaffSession session)
    {
        try
        {
            var now = Now;
            await db.Database.WriteMinorAsync(() => db.Sessions.Where(row => row.Id == session.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.SeenAt, now)));
        }
        catch (DbException fault)
        {
            log.LogWarning(fault, "It cannot be noted that a session goes on");
        }
    }
}
