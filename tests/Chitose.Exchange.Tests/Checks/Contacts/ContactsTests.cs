using Chitose.Exchange.Checks;

namespace Chitose.Exchange.Tests.Checks.Contacts;

public sealed class ContactsTests
{
    [Theory]
    [InlineData("ja 電話 0123-24-3131", "en Phone: +81-123-24-3113", "contact-differs +81-123-24-3113 → +81-123-24-3131")]
    [InlineData("ja 電話 0123-24-3131", "zh-Hans 电话：0123-24-3311", "contact-differs 0123-24-3311 → 0123-24-3131")]
    [InlineData("ja 電話 0123-24-3131", "th โทรศัพท์ ๐๑๒๓-๒๔-๓๑๓๒", "contact-differs ๐๑๒๓-๒๔-๓๑๓๒ → 0123-24-3131")]
    [InlineData("ja 電話 0123-24-3131", "ko 전화가 있습니다.", "contact-missing ")]
    [InlineData("ja 電話", "ko 전화 0123-24-3131", "contact-added 0123-24-3131")]
    [InlineData("ja 〒066-8686 千歳市", "en Chitose 066-8688, Japan", "contact-differs 066-8688 → 〒066-8686")]
    [InlineData("ja kokusai@city.chitose.lg.jp へ", "en Write to kokusai@city.chitose.jp.", "contact-differs kokusai@city.chitose.jp → kokusai@city.chitose.lg.jp")]
    [InlineData("ja +1 907-343-4311", "en +1 907-343-4321", "contact-differs +1 907-343-4321 → +1 907-343-4311")]
    [InlineData("ja 団体コードは012246（千歳市）です。", "th รหัสองค์กรปกครองส่วนท้องถิ่นคือ 012264 (เมืองชิโตเสะ)", "contact-differs 012264 → 012246")]
    [InlineData("ja 法人番号は9000020012246です。", "en The corporate number is 9000020012264.", "contact-differs 9000020012264 → 9000020012246")]
    public void Another_number_or_address_is_found(string japanese, string translation, string found) =>
        Assert.Equal(found, Written.Found(RuleGroup.Numbers, japanese, translation));

    [Theory]
    [InlineData("ja 電話 0123-24-3131", "en Phone: +81-123-24-3131")]
    [InlineData("ja 電話 0123-24-3131", "en Phone: +81 (0)123 24 3131")]
    [InlineData("ja 電話 0123-24-3131", "zh-Hans 电话：0123（24）3131")]
    [InlineData("ja 電話 ０１２３－２４－３１３１", "ko 전화 (0123) 24-3131")]
    [InlineData("ja 電話 0123-24-3131（内線 2160）", "th โทรศัพท์ +81 123 24 3131 ต่อ 2160")]
    [InlineData("ja 〒066-8686 千歳市", "ko (우) 066-8686 지토세시")]
    [InlineData("ja KOKUSAI@city.chitose.lg.jp へ", "en Write to kokusai@city.chitose.lg.jp.")]
    [InlineData("ja +82-2-2664-0105", "ko 02-2664-0105")]
    [InlineData("ja +1 907-343-4311", "en (907) 343-4311")]
    [InlineData("ja 団体コードは012246です。", "ko 단체 코드는 ０１２２４６입니다.")]
    public void The_same_may_be_written_in_any_way(string japanese, string translation) => Assert.Equal("", Written.Found(RuleGroup.Numbers, japanese, translation));
}
