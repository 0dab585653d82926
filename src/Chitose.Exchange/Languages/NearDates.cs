using System.Globalization;

namespace Chitose.Exchange.Languages;

/// <summary>Writes days of these weeks, with their weekday and without a year, and times of day, in each language's own way.</summary>
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
    public static string WriteMoment(DateTime local, Language language)
    {
        var (day, time) = (WriteMonthAndDay(local.Month, local.Day, language), WriteTime(TimeOnly.FromDateTime(local), language));
        return language.Tag switch
        {
            "zh-Hans" => $"{day}{time}",
            "th" => $"{day} เวลา {time}",
            "en" => $"{day}, {time}",
            _ => $"{day} {time}",
        };
    }

    /// <summary>10:30, by 24 hours in every language (site conventions D3).</summary>
    public static string WriteTime(TimeOnly time, Language language)
    {
        var text = time.ToString("H:mm", CultureInfo.InvariantCulture);
        return language == Language.Thai ? $"{text} น." : text;
    }

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
}
