namespace Chitose.Exchange.BrowserTests.Staff;

/// <summary>One page of each type that staff see.</summary>
public static class StaffPages
{
    public static TheoryData<string> All =>
    [
        "/staff",
        "/staff/entries/new",
        "/staff/entries/1011/ja",
        "/staff/entries/1011/th",
        "/staff/entries/2001/ja",
        "/staff/entries/3001/en",
        "/staff/entries/1021/ko",
        "/staff/entries/1011/review",
        "/staff/entries/1011/history",
        "/staff/entries/1011/history?restore=1",
        "/staff/entries/1011/withdrawal",
        "/staff/entries/1011/deletion",
        "/staff/reviews",
        "/staff/account",
        "/staff/photos",
        "/staff/questions",
        "/staff/questions/Q01",
        "/staff/audit",
        "/staff/guide",
        "/staff/rules",
        "/staff/notices/templates",
        "/staff/translations",
        "/staff/notices",
        "/staff/notices/templates/earthquake",
        "/staff/settings",
        "/staff/accounts",
        "/staff/new-password",
        "/staff/deleted",
    ];
}
