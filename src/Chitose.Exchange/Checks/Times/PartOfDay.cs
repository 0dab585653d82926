namespace Chitose.Exchange.Checks.Times;

/// <summary>What a word says of an hour that counts to twelve.</summary>
internal enum PartOfDay
{
    /// <summary>No word says it.</summary>
    Untold,

    /// <summary>午前, a.m., 아침: up to noon. Twelve is midnight.</summary>
    Morning,

    /// <summary>午後, p.m.: from noon on. Twelve is noon.</summary>
    Afternoon,

    /// <summary>昼, 中午, 낮: around noon, so that one is 13 and eleven is 11.</summary>
    Midday,

    /// <summary>夕方, 저녁, เย็น.</summary>
    Evening,

    /// <summary>夜, 晚上, 밤: eleven is 23, twelve is midnight, one is 1.</summary>
    Night,

    /// <summary>ทุ่ม: counted from six in the evening.</summary>
    AfterSix,

    /// <summary>นาฬิกา, น.: of 24, whatever the number.</summary>
    Whole,
}
