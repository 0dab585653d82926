using System.Globalization;

namespace Chitose.Exchange.Checks.Dates;

/// <summary>A year as Japan counts it: 昭和44年.</summary>
/// <param name="Era">Name of the era in Japanese.</param>
/// <param name="Number">1 for 元年.</param>
public readonly record struct EraYear(string Era, int Number)
{
    /// <summary>
    /// First days of the eras, by the edicts and cabinet orders that named them. Meiji counts from 1 January 1868, as it was
    /// ordered afterwards; on the day on which an emperor died both names are right.
    /// </summary>
    private static readonly (string Name, DateOnly First)[] Eras =
    [
        ("明治", new(1868, 1, 1)),
        ("大正", new(1912, 7, 30)),
        ("昭和", new(1926, 12, 25)),
        ("平成", new(1989, 1, 8)),
        ("令和", new(2019, 5, 1)),
    ];

    /// <summary>The western year in which it falls or would fall; null for an era that is not known.</summary>
    public int? CommonYear => Place is { } place ? Eras[place].First.Year + Number - 1 : null;

    /// <summary>Whether the era had such a year: there is no 昭和65年.</summary>
    public bool Exists => Place is { } place && Number >= 1 && CommonYear <= LastDay(place).Year;

    private int? Place
    {
        get
        {
            var name = Era;
            return Array.FindIndex(Eras, era => era.Name == name) is >= 0 and var place ? place : null;
        }
    }

    /// <summary>Whether some of the days from one to another, both of this year, belong to the era.</summary>
    public bool Covers(DateOnly first, DateOnly last) =>
        Place is { } place && last >= Eras[place].First && first <= LastDay(place);

    public override string ToString() => Number == 1 ? $"{Era}元年" : string.Create(CultureInfo.InvariantCulture, $"{Era}{Number}年");

    /// <summary>Eras changed within the day, but Heisei and Reiwa began at midnight.</summary>
    private static DateOnly LastDay(int place) =>
        place + 1 == Eras.Length ? DateOnly.MaxValue
        : Eras[place + 1].First is var next && next.Year < 1980 ? next
        : next.AddDays(-1);
}
