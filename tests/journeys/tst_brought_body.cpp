#include "tests/journeys/window_at_work.h"
#include "tests/support/look_at_it.h"
#include "tests/support/test_case.h"

#include "app/minutes/canonical.h"
#include "db/book.h"
#include "db/journal/replay.h"
#include "db/packages/allowed_signers.h"
#include "db/packages/ssh_signature.h"
#include "db/stores/local_law_store.h"
#include "db/stores/meeting_store.h"
#include "db/stores/minutes_store.h"
#include "ui/controls/fingerprint_grid.h"
#include "ui/law/law_page.h"
#include "ui/startup/practice_village.h"
#include "ui/style/hall_style.h"
#include "ui/style/tokens.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace yishibu;
using namespace yishibu::test;

namespace {

const QByteArray elders = R"({
  "format": "yishibu-rule-pack/1", "id": "elders-2026", "title": "青石镇长老议事规则", "short_title": "长老议事规则",
  "family": "elders", "effective_from": "2026-06-01",
  "cards": [{
    "meeting": "council_of_elders", "name": "长老议事会", "attends": "seats", "seats": ["representatives"],
    "who_attends": "村民代表", "base_source": "全体长老",
    "quorum": "four_fifths_or_more", "majority": "two_thirds_or_more", "majority_of": "present",
    "quorum_article": "长老议事规则第二条", "majority_article": "长老议事规则第三条", "composition_article": "长老议事规则第一条",
    "notice_days": 2, "notice_source": "长老议事规则第四条", "per_year": 1, "needs_delegation": false, "needs_party_study": false,
    "posting_days": 15, "posting_article": "长老议事规则第五条"
  }],
  "matters": [{"id": "old_trees", "name": "古树的养护", "article": "长老议事规则第六条", "decided_by": ["council_of_elders"]}]
})";

} // namespace

/// A body that no law and no program has heard of, from the township's stick to the closed book that is opened again.
class TestBroughtBody : public QObject, WindowAtWork
{
    Q_OBJECT

    const QDate m_day{2026, 11, 22};
    QTemporaryDir m_stick;
    QString m_chosen;

    void put(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_stick.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    /// The page with the township's packs, by the menu; only the file dialog is answered for.
    void showTownship()
    {
        QVERIFY(takeFromMenu(u"Rules of this village"_s));
        m_window->findChild<LawPage *>()->setChooser([this](const QString &) { return m_chosen; });
        QVERIFY(chooseTab(u"lawTabs"_s, 2));
    }

    void trustAndBring()
    {
        const SigningKey key = *SigningKey::generate();
        put(u"signers"_s, "qingshi-town@yishibu namespaces=\"yishibu-rule-pack\" " + key.publicKey().openSshLine({}).toUtf8());
        put(u"pack.json"_s, elders);
        put(u"pack.json.sig"_s, sshSignature(key, elders, rulePackNamespace));
        showTownship();
        m_chosen = m_stick.path();
        QVERIFY(click(u"bringPack"_s));
        QVERIFY(m_place->law.packs()->isEmpty()); // nobody is trusted yet
        m_chosen = m_stick.filePath(u"signers"_s);
        QVERIFY(click(u"addKey"_s));
        QCOMPARE(find<FingerprintGrid>(u"offeredFingerprint"_s)->fingerprint(), key.publicKey().spokenFingerprint());
        QVERIFY(click(u"trustKey"_s));
        m_chosen = m_stick.path();
        QVERIFY(click(u"bringPack"_s));
        QVERIFY(find<QLabel>(u"packWords"_s)->text().contains(u"长老议事规则"_s));
        QVERIFY(click(u"takePack"_s));
        QCOMPARE(m_place->law.packs()->size(), 1);
    }

    void raiseTopic()
    {
        for (const Topic &other : QList<Topic>(hall().topics()))
            QVERIFY(m_place->topics.withdraw(other));
        QVERIFY(m_place->topics.keep(
            Topic{.title = u"村口古樟"_s, .proposal = u"给村口古樟加支架"_s, .raisedOn = m_day, .matter = u"old_trees"_s}));
    }

    void prepare()
    {
        m_window->goTo(Room::Meetings);
        QVERIFY(click(u"firstMeeting"_s));
        QVERIFY(choose(u"meetingKind"_s, u"council_of_elders"_s));
        QCOMPARE(hall().meeting().kind.word, u"council_of_elders"_s);
        QCOMPARE(find<QComboBox>(u"meetingKind"_s)->currentText(), u"长老议事会"_s);
        QVERIFY(pressDate(u"meetingDay"_s, m_day));
        QVERIFY(type(u"meetingPlace"_s, u"村党群服务中心会议室"_s));
        QVERIFY(typePerson(u"meetingChair"_s, u"陶斌"_s));
        QVERIFY(typePerson(u"meetingRecorder"_s, u"何慧敏"_s));
        QVERIFY(takeFirst(u"addTopic"_s));
        QCOMPARE(hall().agenda().size(), 1);
        QVERIFY2(whyNot().isEmpty(), qPrintable(whyNot()));
    }

    void signEnoughIn()
    {
        const QList<Entitled> entitled = hall().entitled();
        QVERIFY(type(u"findPersonField"_s, hall().roster().find(entitled.first().villager)->name));
        QTest::keyClick(find<QLineEdit>(u"findPersonField"_s), Qt::Key_Return);
        for (const Entitled &one : entitled) {
            if (!hall().quorum().reached() && !hall().attendance().isHere(one.villager))
                QVERIFY(m_place->signIn.admit(one.villager).has_value());
        }
        QVERIFY(hall().quorum().reached());
        QVERIFY(5 * hall().attendance().present() >= 4 * hall().meeting().base); // four fifths, as the stick says
        QVERIFY(m_place->door.compare(hall().attendance().signedMembers()).has_value());
    }

    void decide()
    {
        QVERIFY(goOn()); // explained
        QVERIFY(goOn()); // discussed
        QVERIFY(goOn()); // the vote begins
        const int present = int(hall().attendance().present());
        QVERIFY(press(u"inFavour"_s, QString::number(present)));
        QVERIFY(press(u"against"_s, u"0"_s));
        QVERIFY(press(u"abstained"_s, u"0"_s));
        QVERIFY(goOn());
        QTRY_VERIFY(hall().votes().size() == 1 && hall().votes().first().decision.has_value());
        QCOMPARE(hall().votes().first().decision->article, u"长老议事规则第三条"_s);
        QCOMPARE(hall().votes().first().decision->required, (2 * present + 2) / 3);
        QVERIFY(goOn());
        QVERIFY(typePerson(u"owner"_s, u"史家明"_s));
        QVERIFY(typePerson(u"supervisor"_s, u"叶平"_s));
        QVERIFY(pressDate(u"deadline"_s, QDate(2027, 4, 30)));
        QVERIFY(goOn());
        QTRY_COMPARE(hall().resolutions().size(), 1);
        if (hall().meeting().at.stage == Stage::Item)
            QVERIFY(goOn());
    }

    void isHeldUnderItsOwnLaw(const MeetingId &id)
    {
        QVERIFY(m_place->meetings.enter(id));
        QCOMPARE(hall().meeting().state, MeetingState::Closed);
        QCOMPARE(hall().meeting().kindName, u"长老议事会"_s);
        QCOMPARE(hall().meeting().rulePack, u"elders-2026"_s);
        QCOMPARE(hall().card().quorumArticle, u"长老议事规则第二条"_s);
        QVERIFY(hall().card().quorum == Threshold::FourFifthsOrMore);
        QVERIFY(hall().law().matter(u"old_trees"_s));
    }

private Q_SLOTS:
    void initTestCase() { applyStyle(*qApp, Tokens()); }

    void cleanup() { stop(); }

    void aBodyFromTheStickMeetsAndStaysInTheBook()
    {
        m_clock.set(QDateTime(m_day, QTime(19, 0)));
        QVERIFY(start());
        QVERIFY(practice::settle(*m_place));
        trustAndBring();
        raiseTopic();
        prepare();
        QVERIFY(goOn());
        QCOMPARE(hall().meeting().state, MeetingState::Open);
        signEnoughIn();
        QVERIFY(goOn());
        decide();
        QCOMPARE(hall().meeting().at.stage, Stage::Minutes);
        m_clock.set(QDateTime(m_day, QTime(20, 50)));
        QVERIFY2(goOn(), qPrintable(whyNot()));
        QVERIFY(click(u"closeMeeting"_s));
        const MeetingId id = hall().meeting().id;
        stop();

        QVERIFY(start()); // another day, the same book
        isHeldUnderItsOwnLaw(id);
        QVERIFY(m_place->law.law().card({u"council_of_elders"_s})); // and the next one may be held too
        const auto closed = m_place->book->minutes().of(id);
        QVERIFY(closed && *closed);
        QVERIFY(fromCanonical((*closed)->canonical)->title.contains(u"长老议事会"_s));
        m_place->meetings.leave();
        QCoreApplication::processEvents();
        showTownship();
        QTRY_VERIFY(find<QLineEdit>(u"whyWithdrawn"_s) && find<QLineEdit>(u"whyWithdrawn"_s)->width() > 50);
        QVERIFY(type(u"whyWithdrawn"_s, u"镇里收回"_s));
        QVERIFY(click(u"withdrawPack"_s));
        QVERIFY(!m_place->law.law().card({u"council_of_elders"_s}));
        stop();

        QVERIFY(start()); // what was held under it stays held under it
        isHeldUnderItsOwnLaw(id);
        QVERIFY(m_place->book->check()->isSound());
    }
};

YISHIBU_TEST(TestBroughtBody)
#include "tst_brought_body.moc"
