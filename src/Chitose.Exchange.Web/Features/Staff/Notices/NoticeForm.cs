using Chitose.Exchange.Site;

namespace Chitose.Exchange.Web.Features.Staff.Notices;

/// <summary>What the form of the emergency notice holds, as typed.</summary>
public sealed record NoticeForm
{
    /// <summary>Version of the notice that was open; empty where there was none.</summary>
    public string? Basis { get; init; }

    public string? Template { get; init; }

    /// <summary>The day that a template speaks of.</summary>
    public string? Day { get; init; }

    public string? Time { get; init; }

    public string? Level { get; init; }

    public string? StartDay { get; init; }

    public string? StartTime { get; init; }

    public string? EndDay { get; init; }

    public string? EndTime { get; init; }

    public string? AsOfDay { get; init; }

    public string? AsOfTime { get; init; }

    public string? Address { get; init; }

    /// <summary>By language tag.</summary>
    public Dictionary<string, string?> What { get; init; } = [];

    public Dictionary<string, string?> ToDo { get; init; } = [];

    /// <summary>Whether the writer means it that languages name different days.</summary>
    public bool DatesChecked { get; init; }

    public NoticeLevel LevelOrUsual => Enum.TryParse<NoticeLevel>(Level, out var level) && Enum.IsDefined(level) ? level : NoticeLevel.Warning;

    public Guid? Seen => Guid.TryParseExact(Basis, "N", out var version) ? version : null;

    /// <summary>An empty form at a moment.</summary>
    public static NoticeForm Blank(DateTime now)
    {
        var (day, time) = FormDay.Split(now);
        return new NoticeForm { Level = nameof(NoticeLevel.Warning), Day = day, Time = time, StartDay = day, StartTime = time, AsOfDay = day, AsOfTime = time };
    }

    public static NoticeForm Of(EmergencyNotice notice)
    {
        var content = notice.Content;
        var (start, end, asOf) = (FormDay.Split(content.Start), FormDay.Split(content.End), FormDay.Split(content.AsOf));
        return new NoticeForm
        {
            Basis = notice.Version.ToString("N"),
            Day = start.Day,
            Time = start.Time,
            Level = content.Level.ToString(),
            StartDay = start.Day,
            StartTime = start.Time,
            EndDay = end.Day,
            EndTime = end.Time,
            AsOfDay = asOf.Day,
            AsOfTime = asOf.Time,
            Address = content.Address,
            What = FormTexts.Of(content.What),
            ToDo = FormTexts.Of(content.ToDo),
        };
    }

    /// <summary>The form with a template written into it.</summary>
    public NoticeForm With(NoticeTemplate template, DateTime now)
    {
        var (today, time) = FormDay.Split(now);
        var day = FormDay.ReadDay(Day) ?? FormDay.ReadDay(today)!.Value;
        var hour = FormDay.ReadTime(Time) ?? FormDay.ReadTime(time)!.Value;
        return this with
        {
            Day = FormDay.Write(day),
            Time = FormDay.Write(hour),
            Level = template.Level.ToString(),
            Address = template.Address,
            What = FormTexts.Of(NoticePlaceholders.Fill(template.What, day, hour)),
            ToDo = FormTexts.Of(NoticePlaceholders.Fill(template.ToDo, day, hour)),
        };
    }

    /// <summary>The notice as far as it can be made of what was typed.</summary>
    public NoticeContent ToContent(DateTime now)
    {
        var start = FormDay.ReadMoment(StartDay, StartTime) ?? now;
        return new NoticeContent
        {
            Level = LevelOrUsual,
            What = FormTexts.Read(What),
            ToDo = FormTexts.Read(ToDo),
            Address = FormTexts.ReadAddress(Address),
            AsOf = FormDay.ReadMoment(AsOfDay, AsOfTime) ?? now,
            Start = start,
            End = FormDay.ReadMoment(EndDay, EndTime) ?? start,
        };
    }
}
