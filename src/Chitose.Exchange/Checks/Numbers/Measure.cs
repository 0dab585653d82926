namespace Chitose.Exchange.Checks.Numbers;

/// <summary>Brings what is measured to one unit, so that miles and kilometres can be compared.</summary>
internal static class Measure
{
    private const decimal KilometresInMile = 1.609344m;
    private const decimal KilometresInFoot = 0.0003048m;
    private const decimal SquareKilometresInSquareMile = 2.589988m;

    public static (decimal Value, decimal Step) Of(NumberKind kind, string unit, decimal value, decimal step) => kind switch
    {
        NumberKind.Distance when IsMile(unit) => (value * KilometresInMile, step * KilometresInMile),
        NumberKind.Distance when unit is "feet" or "foot" or "ft" or "フィート" or "英尺" or "피트" or "ฟุต" => (value * KilometresInFoot, step * KilometresInFoot),
        NumberKind.Distance when unit is "m" or "meters" or "metres" or "meter" or "metre" or "メートル" or "米" or "미터" or "เมตร" or "ม." => (value / 1000, step / 1000),
        NumberKind.Area when IsMile(unit) => (value * SquareKilometresInSquareMile, step * SquareKilometresInSquareMile),
        NumberKind.Area when unit is "ha" or "hectares" or "ヘクタール" or "公顷" or "헥타르" or "เฮกตาร์" => (value / 100, step / 100),
        NumberKind.Temperature when unit.EndsWith('F') || unit.Contains("ahrenheit", StringComparison.Ordinal) => ((value - 32) / 1.8m, step),
        NumberKind.Percent when unit is "割" => (value * 10, step * 10),
        _ => (value, step),
    };

    private static bool IsMile(string unit) =>
        unit.Contains("mile", StringComparison.Ordinal) || unit.Contains("マイル", StringComparison.Ordinal) || unit.Contains("英里", StringComparison.Ordinal)
        || unit.Contains("마일", StringComparison.Ordinal) || unit.Contains("ไมล์", StringComparison.Ordinal);
}
