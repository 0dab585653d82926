using System.Globalization;

namespace Chitose.Exchange.Tests;

/// <summary>The culture of the machine's user, until disposed. Here th-TH keeps its Buddhist calendar, the trap for machine texts.</summary>
internal sealed class CultureScope : IDisposable
{
    public static readonly string[] All = ["ja-JP", "en-US", "zh-Hans", "ko-KR", "th-TH"];

    private readonly CultureInfo _before = CultureInfo.CurrentCulture;

    public CultureScope(string name) => CultureInfo.CurrentCulture = new CultureInfo(name);

    public void Dispose() => CultureInfo.CurrentCulture = _before;
}
