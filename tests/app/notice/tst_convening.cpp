#include "app/notice/convening.h"
#include "app/notice/wording.h"
#include "tests/app/rules/shipped_laws.h"
#include "tests/support/test_case.h"

using namespace yishibu;
using namespace Qt::StringLiterals;

/// Whose meeting it is, and under what law, as its notice says it.
class TestConvening : public QObject
{
    Q_OBJECT

    static Convening of(const QString &kind, const Law &law = test::lawOf2025())
    {
        const RuleCard *card = law.card({kind});
        return card ? conveningOf(*card, law, {.name = u"青石村"_s}) : Convening();
    }

private Q_SLOTS:
    void theLawIsThatOfTheBody_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("law");
        const QString committee = u"青石村村民委员会"_s;
        const QString organic = u"《中华人民共和国村民委员会组织法》"_s;
        QTest::newRow("representatives") << u"representatives_meeting"_s << committee << organic;
        QTest::newRow("assembly") << u"villagers_assembly"_s << committee << organic;
        QTest::newRow("hearing") << u"hearing"_s << committee << organic;
        QTest::newRow("two committees") << u"two_committees_meeting"_s << u"青石村党组织、青石村村民委员会"_s << u"四议两公开工作法"_s;
        QTest::newRow("committee") << u"committee_meeting"_s << committee << organic;
        QTest::newRow("supervision") << u"supervision_committee_meeting"_s << u"青石村村务监督委员会"_s << organic;
        QTest::newRow("party members") << u"party_members_meeting"_s << u"青石村党组织"_s << u"《中国共产党支部工作条例（试行）》"_s;
        QTest::newRow("party branch") << u"party_branch_meeting"_s << u"青石村党组织"_s << u"《中国共产党支部工作条例（试行）》"_s;
        QTest::newRow("collective") << u"members_assembly"_s << u"青石村农村集体经济组织"_s << u"《中华人民共和国农村集体经济组织法》"_s;
    }
    void theLawIsThatOfTheBody()
    {
        QFETCH(QString, kind);
        QFETCH(QString, body);
        QFETCH(QString, law);
        QCOMPARE(of(kind).body, body);
        QCOMPARE(of(kind).law, law);
    }

    void aProvincesOwnCardIsCitedByTheProvincesLaw()
    {
        const Law hainan = lawOn(test::shippedPacks(), QDate(2026, 11, 22), u"460106100203"_s);
        QCOMPARE(of(u"committee_meeting"_s, hainan).law, u"《海南省实施〈中华人民共和国村民委员会组织法〉办法》"_s);
        QCOMPARE(of(u"committee_meeting"_s, hainan).article, u"第六条"_s);
    }

    /// 农村集体经济组织法 art. 46 and 27: of the members' assembly, of nobody else.
    void theInvitationSaysWhenPapersLieOpenAndWhoMayComeOnline()
    {
        Meeting meeting;
        meeting.scheduledAt = QDateTime(QDate(2026, 11, 22), QTime(19, 30));
        meeting.place = u"村党群服务中心"_s;
        const auto words = readNoticeTemplate(test::bytesOf(u"resources/notices/collective-notice.txt"_s));
        QVERIFY(words.has_value());
        const auto told = [&](const QString &kind) {
            const auto notice = meetingNotice(*words, {.name = u"青石村"_s}, meeting, {u"议题"_s}, u"各位成员"_s, QDate(2026, 11, 10), false, of(kind));
            QString text;
            for (const NoticeParagraph &one : notice ? notice->paragraphs : QList<NoticeParagraph>())
                text += one.text;
            return text;
        };
        const QString members = told(u"members_assembly"_s);
        QVERIFY2(members.contains(u"至迟自2026年11月11日起公开，供成员查阅（农村集体经济组织法第四十六条）"_s), qPrintable(members));
        QVERIFY(members.contains(u"在线参加（农村集体经济组织法第二十七条）"_s));
        const QString council = told(u"council_meeting"_s);
        QVERIFY(council.contains(u"本人签到；因故不能到会的"_s) && !council.contains(u"在线"_s));
    }

    /// The last of the ten days would be 4 October, a holiday, and moves to the 8th: they have to end before the holidays.
    void papersLieOpenTenDaysThatEndBeforeTheHolidays()
    {
        Law law = test::lawOf2025();
        law.holidays = Holidays::shipped();
        Meeting meeting;
        meeting.scheduledAt = QDateTime(QDate(2026, 10, 5), QTime(9, 0));
        meeting.place = u"村党群服务中心"_s;
        const auto words = readNoticeTemplate(test::bytesOf(u"resources/notices/collective-notice.txt"_s));
        QVERIFY(words.has_value());
        const auto notice = meetingNotice(*words, {.name = u"青石村"_s}, meeting, {u"议题"_s}, u"各位成员"_s, QDate(2026, 9, 19), false,
                                          of(u"members_assembly"_s, law));
        QVERIFY(notice.has_value());
        QString text;
        for (const NoticeParagraph &one : notice->paragraphs)
            text += one.text;
        QVERIFY2(text.contains(u"至迟自2026年9月20日起公开"_s), qPrintable(text));
        QCOMPARE(latestSafeNotice(QDate(2026, 10, 5), 10), QDate(2026, 9, 24));
        QCOMPARE(latestSafeNotice(QDate(2026, 10, 8), 10, law.holidays), QDate(2026, 9, 20));
        QCOMPARE(latestSafeNotice(QDate(2026, 10, 9), 10, law.holidays), QDate(2026, 9, 28));
    }

    void aConsultationBeforeItsArticleIsCalledByCustom()
    {
        const Law before = lawOn(test::shippedPacks(), QDate(2025, 6, 1), u"990101001001"_s);
        QCOMPARE(of(u"hearing"_s, before).law, QString());
        QCOMPARE(of(u"hearing"_s, before).article, QString());
        QCOMPARE(of(u"hearing"_s, before).body, u"青石村村民委员会"_s);
        QVERIFY(isByCustom(*before.card({u"hearing"_s})));
        QVERIFY(!isByCustom(*test::lawOf2025().card({u"hearing"_s})));
        QVERIFY(!isByCustom(*before.card({u"supervision_committee_meeting"_s}))); // it decides, by whatever figures
    }

    void theArticleIsThatOfTheLawThatIsCited()
    {
        QCOMPARE(of(u"hearing"_s).article, u"第三十三条"_s);
        QCOMPARE(of(u"committee_meeting"_s).article, QString()); // national law is silent, and another place's is not its own
        QCOMPARE(of(u"two_committees_meeting"_s).article, QString());
    }

    void everyInvitationCitesIt()
    {
        Meeting meeting;
        meeting.scheduledAt = QDateTime(QDate(2026, 11, 22), QTime(19, 30));
        meeting.place = u"村党群服务中心"_s;
        const Convening ways{.body = u"青石村合作社"_s, .law = u"《某某章程》"_s, .article = u"第九条"_s};
        for (const QString &name : {u"meeting-notice"_s, u"assembly-notice"_s, u"party-notice"_s, u"collective-notice"_s, u"consultation-notice"_s}) {
            const auto words = readNoticeTemplate(test::bytesOf(u"resources/notices/%1.txt"_s.arg(name)));
            QVERIFY(words.has_value());
            const auto notice = meetingNotice(*words, {.name = u"青石村"_s}, meeting, {u"议题"_s}, u"各位成员"_s, QDate(2026, 11, 10), false, ways);
            QVERIFY2(notice.has_value(), qPrintable(name));
            QVERIFY2(notice->paragraphs.at(1).text.startsWith(u"根据《某某章程》"_s), qPrintable(notice->paragraphs.at(1).text));
            QVERIFY(!notice->paragraphs.at(1).text.contains(u"村民委员会组织法"_s));
            QCOMPARE(notice->titleLines.first(), ways.body);
            QCOMPARE(notice->signature, ways.body);
        }
    }
};

YISHIBU_TEST(TestConvening)
#include "tst_convening.moc"
