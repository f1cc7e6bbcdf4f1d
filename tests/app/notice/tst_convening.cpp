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
        QTest::newRow("two committees") << u"two_committees_meeting"_s << committee << u"四议两公开工作法"_s;
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
        }
    }
};

YISHIBU_TEST(TestConvening)
#include "tst_convening.moc"
