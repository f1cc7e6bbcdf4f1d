#include "app/minutes/sign_in_sheet.h"
#include "tests/support/test_case.h"
#include "tests/support/twelve_villagers.h"

using namespace yishibu;
using namespace Qt::StringLiterals;

/// The sheet lies on the table before anybody came.
class TestSignInSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itNamesThoseWhoShouldCome()
    {
        const test::VillageInText village = test::twelveVillagers();
        MinutesSource source;
        source.village = village.village;
        source.meeting.term = 12;
        source.meeting.ordinal = 3;
        source.meeting.scheduledAt = QDateTime(QDate(2026, 11, 22), QTime(19, 30));
        source.meeting.place = u"会议室"_s;
        source.meeting.chair = village.named(u"张守义"_s).id;
        source.seats = village.seats;
        for (const Villager &villager : village.villagers)
            source.villagers.insert(villager.id, villager);
        source.members = {village.named(u"王建国"_s).id, village.named(u"赵桂兰"_s).id};
        SignIn here;
        here.villager = source.members.first();
        source.signIns = {here};

        const SignInSheet sheet = signInSheetOf(source);
        QCOMPARE(sheet.title, u"青石村第十二届村民代表会议第三次会议"_s);
        QCOMPARE(sheet.time, u"2026年11月22日19:30"_s);
        QCOMPARE(sheet.chair, u"张守义"_s);
        QCOMPARE(sheet.base, 2);
        QCOMPARE(sheet.members.size(), 2);
        QCOMPARE(sheet.members.at(0).name, u"王建国"_s);
        QCOMPARE(sheet.members.at(0).group, u"一组"_s);
        QCOMPARE(sheet.members.at(0).capacity, u"村民代表"_s);
        QCOMPARE(sheet.members.at(0).cameAt, QString()); // only the signature says that
        QVERIFY(sheet.members.at(1).capacity.contains(u"村委会副主任"_s));

        source.meeting.base = 9; // stamped when the meeting opened
        QCOMPARE(signInSheetOf(source).base, 9);
    }
};

YISHIBU_TEST(TestSignInSheet)
#include "tst_sign_in_sheet.moc"
