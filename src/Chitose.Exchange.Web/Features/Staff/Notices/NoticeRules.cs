using Chitose.Exchange.Languages;
using Chitose.Exchange.Site;
using Chitose.Exchange.Web.Resources.Staff;

namespace Chitose.Exchange.Web.Features.Staff.Notices;

/// <summary>What must be right in a notice before it is saved, and before readers see it.</summary>
internal sealed class NoticeRules(NoticesWords words, ShellWords shell)
{
    public IReadOnlyList<FormFault> FaultsOf(NoticeForm form, NoticeContent content, bool putsUp, DateTime now)
    {
        var faults = new List<FormFault>();
        void Require(bool isRight, string field, string text)
        {
            if (!isRight)
            {
                faults.Add(new FormFault(field, text));
            }
        }

        Require(IsEmpty(form.StartDay, form.StartTime) || FormDay.ReadMoment(form.StartDay, form.StartTime) is not null, "start-day", words.FaultStart);
        if (FormDay.ReadMoment(form.EndDay, form.EndTime) is null)
        {
            Require(!putsUp && IsEmpty(form.EndDay, form.EndTime), "end-day", words.FaultEnd);
        }
        else
        {
            Require(content.End > content.Start, "end-day", words.FaultEndBeforeStart);
            Require(!putsUp || content.End <= content.Start || content.End > now, "end-day", words.FaultEndOver);
        }

        Require(content.Address is null || FormTexts.IsAddress(content.Address), "address", words.FaultAddress);
        Require(IsEmpty(form.AsOfDay, form.AsOfTime) || FormDay.ReadMoment(form.AsOfDay, form.AsOfTime) is not null, "as-of-day", words.FaultAsOf);
        Require(content.What[Language.Source] is not null, "what-ja", words.FaultJapanese);
        foreach (var (field, text, language) in Texts(content))
        {
            Require(text.Length <= NoticeContent.TextMaxLength, field, words.FaultTooLong(language: shell.NameOf(language), length: $"{NoticeContent.TextMaxLength}"));
            Require(!text.Contains('{', StringComparison.Ordinal) && !text.Contains('}', StringComparison.Ordinal), field, words.FaultPlaceholder(language: shell.NameOf(language)));
        }

        if (putsUp && !form.DatesChecked && DaysOf(content) is { AreTheSame: false })
        {
            faults.Add(new FormFault("dates-checked", words.FaultDates));
        }

        return faults;
    }

    public static NoticeDays DaysOf(NoticeContent content) => NoticeDays.Of(content, DayOf(content));

    /// <summary>The day of which a notice speaks, more or less: days without a year are those nearest to it.</summary>
    public static DateOnly DayOf(NoticeContent content) => DateOnly.FromDateTime(content.Start.InChitose());

    private static IEnumerable<(string Field, string Text, Language Language)> Texts(NoticeContent content) =>
        content.What.Texts.Select(pair => ($"what-{pair.Key.Tag}", pair.Value, pair.Key))
            .Concat(content.ToDo.Texts.Select(pair => ($"to-do-{pair.Key.Tag}", pair.Value, pair.Key)));

    private static bool IsEmpty(string? day, string? time) => string.IsNullOrWhiteSpace(day) && string.IsNullOrWhiteSpace(time);
}
