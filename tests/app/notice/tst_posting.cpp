#include "app/notice/posting.h"
#include "tests/app/rules/shipped_laws.h"
#include "tests/support/test_case.h"

#include <QRandomGenerator>

using namespace yishibu;

class TestPosting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fifteenDaysBeginOnTheNextDay();
    void decisionsHangFifteenDaysAtLeast();
    void theLawOfThePostingDaySaysHowLong_data();
    void theLawOfThePostingDaySaysHowLong();
    void noOtherBodysPaperHangsByTheVillagesArticle();
    void theBoardKnowsWhenItMayComeDown();
    void tenDaysNoticeIsSafeFromTheEleventhDay();
    void countingAgreesWithWalkingTheCalendar();
};

void TestPosting::fifteenDaysBeginOnTheNextDay()
{
    const PostingPeriod period = postingPeriod(QDate(2026, 11, 23), 15);
    QCOMPARE(period.first, QDate(2026, 11, 24));
    QCOMPARE(period.last, QDate(2026, 12, 8));
    QCOMPARE(period.takeDown, QDate(2026, 12, 9));
    QCOMPARE(postingPeriod(QDate(2026, 12, 20), 15).last, QDate(2027, 1, 4));
    QCOMPARE(postingPeriod(QDate(2028, 2, 20), 15).last, QDate(2028, 3, 6)); // a leap year
    QCOMPARE(postingPeriod(QDate(), 15), PostingPeriod{});
    QCOMPARE(postingPeriod(QDate(2026, 11, 23), 0), PostingPeriod{});
}

void TestPosting::decisionsHangFifteenDaysAtLeast()
{
    const Law law = test::lawOf2025();
    PostingDuty duty = postingDuty(*law.card(MeetingKind::representatives()), law);
    QCOMPARE(duty, (PostingDuty{15, 15, QStringLiteral("村民委员会组织法第三十五条")}));
    duty.days = 14;
    const auto refused = decisionPosting(QDate(2026, 11, 23), duty);
    QVERIFY(!refused);
    QVERIFY(refused.error().is(PostingRefusal::TooShort));
    QCOMPARE(refused.error().figures(), (QList<qint64>{14, 15}));
    QVERIFY(refused.error().article().contains(QStringLiteral("第三十五条")));
    for (const int days : {15, 30}) {
        duty.days = days;
        QVERIFY(decisionPosting(QDate(2026, 11, 23), duty));
    }
    QVERIFY(decisionPosting(QDate(), duty).error().is(PostingRefusal::NoDay));
    // A paper hangs a day at least, law or no law.
    const auto none = decisionPosting(QDate(2026, 11, 23), {});
    QVERIFY(none.error().is(PostingRefusal::TooShort) && none.error().article().isEmpty());
}

void TestPosting::theLawOfThePostingDaySaysHowLong_data()
{
    QTest::addColumn<QDate>("held");
    QTest::addColumn<QDate>("posted");
    QTest::addColumn<int>("days");
    QTest::newRow("held and hung under the law of 2018") << QDate(2025, 12, 31) << QDate(2025, 12, 31) << 10;
    QTest::newRow("held under it, hung after New Year") << QDate(2025, 12, 31) << QDate(2026, 1, 5) << 15;
    QTest::newRow("hung on New Year's Day") << QDate(2025, 12, 31) << QDate(2026, 1, 1) << 15;
    QTest::newRow("before the collective law") << QDate(2025, 4, 30) << QDate(2025, 4, 30) << 10;
    QTest::newRow("held and hung under the law of 2025") << QDate(2026, 1, 1) << QDate(2026, 1, 5) << 15;
}

/// What a meeting of the last day of the law of 2018 decided can be hung, that day and after it (art. 35 in force since 2026-01-01).
void TestPosting::theLawOfThePostingDaySaysHowLong()
{
    QFETCH(QDate, held);
    QFETCH(QDate, posted);
    QFETCH(int, days);
    const Law then = test::shippedLawOn(held);
    for (const RuleCard &card : then.cards) {
        if (!card.decides || then.packOf(card.kind)->family != QStringLiteral("organic_law"))
            continue;
        const PostingDuty asked = postingDuty(card, test::shippedLawOn(posted));
        QCOMPARE(asked.days, days);
        QCOMPARE(asked.least, posted < QDate(2026, 1, 1) ? 0 : 15);
        QCOMPARE(asked.article, posted < QDate(2026, 1, 1) ? QStringLiteral("国家法律未规定天数，多数省份十日")
                                                           : QStringLiteral("村民委员会组织法第三十五条"));
        const auto period = decisionPosting(posted, asked);
        QVERIFY2(period, qPrintable(card.name));
        QCOMPARE(period->days, days);
    }
    RuleCard longer = *then.card(MeetingKind::representatives());
    longer.postingDays = 30; // what its own law or village asked is not taken back
    longer.postingArticle = QStringLiteral("本村规定");
    QCOMPARE(postingDuty(longer, test::shippedLawOn(posted)).days, 30);
    QCOMPARE(postingDuty(longer, test::shippedLawOn(posted)).article, QStringLiteral("本村规定"));
    QCOMPARE(postingDuty(longer, Law{}).days, 30);
}

/// Art. 35 is the village's: what the Party's and the collective's bodies hang is not hung by it.
void TestPosting::noOtherBodysPaperHangsByTheVillagesArticle()
{
    for (const QDate day : {QDate(2025, 12, 31), QDate(2026, 1, 1), QDate(2026, 11, 23)}) {
        const Law law = test::shippedLawOn(day);
        int others = 0;
        for (const RuleCard &card : law.cards) {
            if (law.packOf(card.kind)->family == QStringLiteral("organic_law"))
                continue;
            ++others;
            const PostingDuty duty = postingDuty(card, law);
            QVERIFY2(!duty.article.contains(QStringLiteral("村民委员会组织法")), qPrintable(card.name));
            QVERIFY2(duty.article.contains(QStringLiteral("未规定天数")), qPrintable(card.name));
            QCOMPARE(duty.least, 0);
            QVERIFY(decisionPosting(day, duty));
        }
        QCOMPARE(others, 5);
    }
}

void TestPosting::theBoardKnowsWhenItMayComeDown()
{
    const PostingPeriod period = postingPeriod(QDate(2026, 11, 23), 15);
    QCOMPARE(daysStillToHang(period, QDate(2026, 11, 23)), 15);
    QCOMPARE(daysStillToHang(period, QDate(2026, 11, 24)), 15);
    QCOMPARE(daysStillToHang(period, QDate(2026, 12, 8)), 1);
    QCOMPARE(postingState(period, QDate(2026, 12, 8)), PostingState::Hanging);
    QCOMPARE(postingState(period, QDate(2026, 12, 9)), PostingState::MayComeDown);
    QCOMPARE(daysStillToHang(period, QDate(2030, 1, 1)), 0);
}

void TestPosting::tenDaysNoticeIsSafeFromTheEleventhDay()
{
    const QDate given(2026, 11, 1);
    QCOMPARE(meetingAllowedFrom(given, 10).arguableFrom, QDate(2026, 11, 11));
    QCOMPARE(meetingAllowedFrom(given, 10).safeFrom, QDate(2026, 11, 12));
    QCOMPARE(noticeStanding(given, QDate(2026, 11, 10), 10), NoticeStanding::TooLate);
    QCOMPARE(noticeStanding(given, QDate(2026, 11, 11), 10), NoticeStanding::Arguable);
    QCOMPARE(noticeStanding(given, QDate(2026, 11, 12), 10), NoticeStanding::Enough);
    QCOMPARE(noticeStanding(QDate(), QDate(2026, 11, 12), 10), NoticeStanding::NotGiven);
    QCOMPARE(noticeStanding(QDate(), QDate(2026, 11, 12), 0), NoticeStanding::Enough);
}

void TestPosting::countingAgreesWithWalkingTheCalendar()
{
    QRandomGenerator dice(7);
    for (int round = 0; round < 500; ++round) {
        const QDate day = QDate(2020, 1, 1).addDays(dice.bounded(20000));
        const int days = dice.bounded(1, 60);
        const PostingPeriod period = postingPeriod(day, days);
        int walked = 0;
        for (QDate d = period.first; d <= period.last; d = d.addDays(1))
            ++walked;
        QCOMPARE(walked, days);
        QCOMPARE(period.first, day.addDays(1));
        QCOMPARE(period.takeDown, period.last.addDays(1));
        QCOMPARE(noticeStanding(latestSafeNotice(day, days), day, days), NoticeStanding::Enough);
        QCOMPARE(noticeStanding(latestSafeNotice(day, days).addDays(1), day, days), NoticeStanding::Arguable);
    }
}

YISHIBU_TEST(TestPosting)
#include "tst_posting.moc"
