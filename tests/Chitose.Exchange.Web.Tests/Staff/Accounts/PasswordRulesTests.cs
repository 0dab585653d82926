using Chitose.Exchange.Editing;
using Chitose.Exchange.Web.Accounts;

namespace Chitose.Exchange.Web.Tests.Staff.Accounts;

/// <summary>Security requirements 4.2.</summary>
public sealed class PasswordRulesTests
{
    private static readonly StaffMember Member = new()
    {
        Name = "佐藤 Hanako",
        Email = "sato.hanako@example.jp",
        Role = StaffRole.Editor,
        CreatedAt = new DateTime(2026, 11, 24, 0, 0, 0, DateTimeKind.Utc),
    };

    [Theory]
    [InlineData("", PasswordFault.TooShort)]
    [InlineData("kettle pine", PasswordFault.TooShort)]
    [InlineData("password1234", PasswordFault.Common)]
    [InlineData("PassWord12345678!!", PasswordFault.Common)]
    [InlineData("qwertyuiop1234", PasswordFault.Common)]
    [InlineData("aaaaaaaaaaaaaaaaaa", PasswordFault.Common)]
    [InlineData("abababababababab", PasswordFault.Common)]
    [InlineData("correct horse battery staple", PasswordFault.Common)]
    [InlineData("we love chitose city", PasswordFault.SiteWord)]
    [InlineData("ＣＨＩＴＯＳＥ の 湖と空と森", PasswordFault.SiteWord)]
    [InlineData("千歳の湖と空と森がすき", PasswordFault.TooShort)]
    [InlineData("千歳の湖と空と森がだいすき", PasswordFault.SiteWord)]
    [InlineData("sister city forever", PasswordFault.SiteWord)]
    [InlineData("hanako has three cats", PasswordFault.SiteWord)]
    [InlineData("sato.hanako 44 trees", PasswordFault.SiteWord)]
    [InlineData("佐藤さんちの三匹の猫たち", PasswordFault.SiteWord)]
    public void A_password_that_others_guess_is_refused(string password, PasswordFault fault) =>
        Assert.Equal(fault, PasswordRules.FaultOf(password, Member));

    [Theory]
    [InlineData("kettle pines")]
    [InlineData("mittsu no matsu no ki")]
    [InlineData("三本の松とやかんのうた")]
    [InlineData("สามต้นสนกับกาน้ำ")]
    [InlineData("🌲🌲🌲 and a kettle")]
    public void Any_signs_will_do_if_there_are_enough(string password) =>
        Assert.Equal(password.Length < PasswordRules.MinLength ? PasswordFault.TooShort : null, PasswordRules.FaultOf(password, Member));

    [Fact]
    public void Long_passwords_are_taken_up_to_a_limit()
    {
        var long256 = string.Concat(Enumerable.Repeat("a kettle under pines ", 20))[..PasswordRules.MaxLength];

        Assert.Null(PasswordRules.FaultOf(long256, Member));
        Assert.Equal(PasswordFault.TooLong, PasswordRules.FaultOf(long256 + "x", Member));
    }

    [Fact]
    public void The_list_of_common_passwords_is_long_and_in_the_form_that_is_compared()
    {
        Assert.InRange(PasswordRules.CommonPasswords.Count, 3_000, int.MaxValue);
        Assert.All(PasswordRules.CommonPasswords, password => Assert.Equal(password.Normalize(System.Text.NormalizationForm.FormKC).ToLowerInvariant(), password));
    }
}
