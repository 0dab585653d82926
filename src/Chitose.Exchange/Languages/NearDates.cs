using System.Globalization;

namespace Chitose.Exchange.Languages;

/// <summary>Writes days of these weeks without a year, with their weekday or a time of day, in each language's own way.</summary>
public static class NearDates
{
    /// <summary>11月25日（水）.</summary>
    public static string WriteDay(DateOnly day, Language language)
    {
        var text = WriteMonthAndDay(day.Month, day.Day, language);
        var date = day.ToDateTime(TimeOnly.MinValue);
        return language.Tag switch
        {
            "ja" => $"{text}（{date.ToString("ddd", language.Culture)}）",
            "zh-Hans" => $"{text}（{date.ToString("dddd", language.Culture)}）",
            "ko" => $"{text}({date.ToString("ddd", language.Culture)})",
            "th" => $"{date.ToString("dddd", language.Culture)}ที่ {text}",
            _ => $"{date.ToString("dddd", language.Culture)}, {text}",
        };
    }

    /// <summary>11月24日 10:30.</summary>
    public static string WriteMoment(DateTime local, Language language) =>
        OnDay(local, TimeWriter.Write(TimeOnly.FromDateTime(local), language), language);

    /// <summary>11月24日 10:30から12:00まで, with both days where they are two.</summary>
    public static string WriteRange(DateTime from, DateTime to, Language language) => from.Date == to.Date
        ? OnDay(from, TimeWriter.WriteRange(TimeOnly.FromDateTime(from), TimeOnly.FromDateTime(to), language), language)
        : TimeWriter.Between(WriteMoment(from, language), WriteMoment(to, language), language);

    /// <summary>11月25日. The two numbers may come from a text and be no date.</summary>
    public static string WriteMonthAndDay(int month, int day, Language language)
    {
        var (count, number) = (month.ToString(CultureInfo.InvariantCulture), day.ToString(CultureInfo.InvariantCulture));
        var name = month is >= 1 and <= 12 ? language.Culture.DateTimeFormat.GetMonthName(month) : count;
        return language.Tag switch
        {
            "ja" or "zh-Hans" => $"{count}月{number}日",
            "ko" => $"{count}월 {number}일",
            "th" => $"{number} {name}",
            _ => $"{name} {number}",
        };
    }

    private static string OnDay(DateTime day, string time, Language language)
    {
        var date = WriteMonthAndDay(day.Month, day.Day, language);
        return language.Tag switch
        {
            "zh-Hans" => $"{date}{time}",
            "th" => $"{date} เวลา {time}",
            "en" => $"{date}, {time}",
            _ => $"{date} {time}",
        };
    }
}
