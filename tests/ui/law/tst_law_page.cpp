#include "ui/law/law_page.h"

#include "app/handover/verdict.h"
#include "db/journal/replay.h"
#include "db/packages/allowed_signers.h"
#include "db/packages/ssh_signature.h"
#include "db/stores/local_law_store.h"
#include "tests/ui/roster/page_on_table.h"
#include "ui/controls/field_row.h"
#include "ui/controls/fingerprint_grid.h"
#include "ui/controls/list_table.h"
#include "ui/words/rule_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTemporaryDir>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace yishibu;

namespace {

const QByteArray townRules = R"({
  "format": "yishibu-rule-pack/1", "id": "town-2026", "title": "青石镇村级会议规定", "short_title": "青石镇规定",
  "family": "town", "overlays": "organic_law", "divisions": ["99"], "effective_from": "2026-06-01",
  "cards": [], "matters": [],
  "changes": [{"meeting": "representatives_meeting", "notice_days": 5, "notice_source": "青石镇规定第三条"}]
})";

} // namespace

/// The rules of the village through the widgets, and what the book has of it.
class TestLawPage : public QObject
{
    Q_OBJECT

    test::FixedClock m_clock;
    std::unique_ptr<Workplace> m_place;
    std::unique_ptr<LawPage> m_page;
    QTemporaryDir m_stick;
    QString m_chosen;
    Tone m_tone = Tone::Neutral;
    QString m_said;
    std::optional<SigningKey> m_key;

    template<typename Widget>
    Widget *part(const QString &name)
    {
        return test::widgetIn<Widget>(*m_page, name);
    }
    void click(const QString &name) { part<QPushButton>(name)->click(); }
    void put(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_stick.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    /// A pack as the township's officer lays it on a stick.
    void putPack(const QByteArray &text, const QByteArray &signature)
    {
        put(u"pack.json"_s, text);
        QFile::remove(m_stick.filePath(u"pack.json.sig"_s));
        if (!signature.isEmpty())
            put(u"pack.json.sig"_s, signature);
        m_chosen = m_stick.path();
        click(u"bringPack"_s);
    }
    void trustTheTownship()
    {
        put(u"signers"_s, "qingshi-town@yishibu namespaces=\"yishibu-rule-pack\" " + m_key->publicKey().openSshLine({}).toUtf8());
        m_chosen = m_stick.filePath(u"signers"_s);
        click(u"addKey"_s);
        QCOMPARE(part<FingerprintGrid>(u"offeredFingerprint"_s)->fingerprint(), m_key->publicKey().spokenFingerprint());
        QVERIFY(m_place->law.signers()->isEmpty()); // looked at, not trusted
        click(u"trustKey"_s);
    }
    int noticeDays() { return m_place->law.law().card(MeetingKind::representatives())->noticeDays; }
    bool isSound() { return m_place->book->check()->isSound(); }

private Q_SLOTS:
    void init()
    {
        m_place = test::smallVillage(m_clock);
        m_page = std::make_unique<LawPage>(m_place->law);
        m_page->setChooser([this](const QString &) { return m_chosen; });
        connect(m_page.get(), &LawPage::said, this, [this](Tone tone, const QString &text) {
            m_tone = tone;
            m_said = text;
        });
        test::showAt(*m_page, 1274, 704);
        m_key = *SigningKey::generate();
        m_said.clear();
    }

    void whoMayHaveAMeetingCalledIsSaidInWords()
    {
        const auto says = [this](const QString &body, const QString &words, const QString &article) {
            const QList<QLabel *> labels = part<QWidget>(body)->findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&](const QLabel *label) {
                return label->text().contains(words) && label->text().contains(article);
            });
        };
        const QString assembly = u"村民委员会组织法第二十五条"_s;
        QVERIFY(says(u"body_villagers_assembly"_s, wordsOf(Callers{Threshold::OneTenthOrMore, Callers::Of::Villagers, {}}), assembly));
        const Callers third{Threshold::OneThirdOrMore, Callers::Of::Representatives, {}};
        QVERIFY(says(u"body_villagers_assembly"_s, wordsOf(third), assembly));
        const Callers fifth{Threshold::OneFifthOrMore, Callers::Of::Representatives, {}};
        QVERIFY(says(u"body_representatives_meeting"_s, wordsOf(fifth), u"村民委员会组织法第三十条"_s));
        QVERIFY(!says(u"body_committee_meeting"_s, wordsOf(fifth), {}));
    }

    /// Of 843 villagers a tenth is 85; of 39 representatives a third is 13, a fifth 8. A child counts in none.
    void howManyThatIsTodayIsSaidInFigures()
    {
        QList<Villager> villagers;
        QList<Seat> seats;
        for (int i = 0; i < 844; ++i) {
            Villager villager;
            villager.name = u"村民%1"_s.arg(i + 1);
            villager.birth = i < 843 ? QDate(1970, 1, 1) : QDate(2020, 1, 1);
            villagers.append(villager);
            if (i < 39)
                seats.append({.villager = villager.id, .body = Body::Representatives});
        }
        m_place->hall.setRoster(Roster(villagers, {}), seats);
        QCOMPARE(m_place->law.allOf(Callers::Of::Villagers), 843);
        QCOMPARE(m_place->law.allOf(Callers::Of::Representatives), 39);
        m_page->refresh();
        const auto says = [this](const QString &body, const QString &words) {
            const QList<QLabel *> labels = part<QWidget>(body)->findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(words); });
        };
        QVERIFY(says(u"body_villagers_assembly"_s, u"today 85 of 843"_s));
        QVERIFY(says(u"body_villagers_assembly"_s, u"today 13 of 39"_s));
        QVERIFY(says(u"body_representatives_meeting"_s, u"today 8 of 39"_s));
    }

    /// 村民会议 by persons and by households are two cards, and each says which it is.
    void twoOfOneNameSayWhomTheyCount()
    {
        const Law law = m_place->law.law();
        const RuleCard *persons = law.card({u"villagers_assembly"_s});
        const RuleCard *households = law.card({u"villagers_assembly_households"_s});
        QVERIFY(persons && households && persons->name == households->name);
        for (const RuleCard *card : {persons, households}) {
            const QList<QLabel *> labels = part<QWidget>(u"body_"_s + card->kind.word)->findChildren<QLabel *>();
            QVERIFY(std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == nameAmong(law.cards, *card); }));
        }
        QVERIFY(nameAmong(law.cards, *persons) != nameAmong(law.cards, *households));
        const RuleCard *representatives = law.card(MeetingKind::representatives());
        QCOMPARE(nameAmong(law.cards, *representatives), representatives->name);
    }

    /// The day from which 海南's measures hold was not found in them.
    void aDayThatWasNotReadInTheLawIsShownAsSuch()
    {
        Village village = *m_place->hall.village();
        village.divisionCode = u"460105100201"_s;
        QVERIFY(m_place->village.setUp(village));
        m_page->refresh();
        const QString recalled = part<QLabel>(u"since_hainan-2025"_s)->text();
        const QString read = part<QLabel>(u"since_organic-law-2025"_s)->text();
        QVERIFY2(recalled.size() > read.size() && recalled.contains(u"township"_s), qPrintable(recalled));
        QVERIFY(!read.contains(u"township"_s));
        for (const double scale : {Tokens::ordinaryText, Tokens::largeText})
            QCOMPARE(test::faultsSeenIn(*m_page, u"law-of-a-province"_s, scale), QString());
    }

    /// What has no part in a show of hands says so beside it; that every vote on paper is counted anew is the village's own.
    void votesOnPaperAreCountedAsTheVillageSets()
    {
        part<QTabBar>(u"lawTabs"_s)->setCurrentIndex(1);
        QVERIFY(part<QLabel>(u"onPaperNote"_s)->isVisible());
        auto *recount = part<QCheckBox>(u"recountAlways"_s);
        QVERIFY(!recount->isChecked());
        recount->setChecked(true);
        click(u"keepSettings"_s);
        QCOMPARE(m_tone, Tone::Good);
        QVERIFY(m_place->book->localLaw().settings()->recountAlways);
        QVERIFY(m_place->law.law().local.recountAlways);
    }

    /// law-and-paper.md A2, 9: which figure counts of those who left is the village's.
    void theStricterFigureIsSwitchedOff()
    {
        part<QTabBar>(u"lawTabs"_s)->setCurrentIndex(1);
        auto *stricter = part<QCheckBox>(u"stricterOfLeavers"_s);
        QVERIFY(stricter->isChecked());
        stricter->setChecked(false);
        click(u"keepSettings"_s);
        QCOMPARE(m_tone, Tone::Good);
        QVERIFY(!m_place->book->localLaw().settings()->stricterOfLeavers);
        QVERIFY(!m_place->law.law().card(MeetingKind::representatives())->countsStricter);
    }

    void settingsAreKeptAndBelowTheLawRefused()
    {
        part<QTabBar>(u"lawTabs"_s)->setCurrentIndex(1);
        QVERIFY(!part<QPushButton>(u"keepSettings"_s)->isEnabled());
        part<QSpinBox>(u"localPosting"_s)->setValue(10);
        click(u"keepSettings"_s);
        QCOMPARE(m_tone, Tone::Bad);
        QVERIFY2(m_said.contains(u"村民委员会组织法第三十五条"_s), qPrintable(m_said));
        QVERIFY(qobject_cast<FieldRow *>(part<QSpinBox>(u"localPosting"_s)->parentWidget())->error().contains(u"15"_s));
        QCOMPARE(*m_place->book->localLaw().settings(), LocalSettings{});

        part<QSpinBox>(u"localPosting"_s)->setValue(20);
        part<QSpinBox>(u"localNotice"_s)->setValue(4);
        part<QCheckBox>(u"partyTwoThirds"_s)->setChecked(true);
        part<QComboBox>(u"wholeVote"_s)->setCurrentIndex(1);
        part<QComboBox>(u"abstentions"_s)->setCurrentIndex(1);
        part<QComboBox>(u"ballotMark"_s)->setCurrentIndex(1);
        click(u"keepSettings"_s);
        QCOMPARE(m_tone, Tone::Good);
        const LocalSettings wanted{.noticeDays = 4,
                                   .partyTwoThirds = true,
                                   .postingDays = 20,
                                   .abstentions = AbstentionClass::BesideValid,
                                   .wholeVote = WholeVoteTest::BackAtMostVoted,
                                   .mark = BallotMark::Circle};
        QCOMPARE(*m_place->book->localLaw().settings(), wanted);
        QCOMPARE(noticeDays(), 4);
        QVERIFY(!part<QPushButton>(u"keepSettings"_s)->isEnabled());
        QVERIFY(isSound());
    }

    void aPackThatNobodyTrustedSignedIsRefused()
    {
        putPack(townRules, {});
        QVERIFY(m_said.contains(u"pack.json.sig"_s));
        putPack(townRules, sshSignature(*m_key, townRules, rulePackNamespace));
        QVERIFY2(m_said.contains(m_key->publicKey().fingerprint()), qPrintable(m_said));
        trustTheTownship();
        // A signature for a record package is none for a rule pack.
        putPack(townRules, sshSignature(*m_key, townRules));
        QVERIFY(m_said.contains(u"pack.json.sig"_s));
        m_said.clear();
        putPack(QByteArray(townRules).replace("\"notice_days\": 5", "\"notice_days\": 1"), sshSignature(*m_key, townRules, rulePackNamespace));
        QVERIFY(!m_said.isEmpty());
        QVERIFY(!part<QWidget>(u"packOffer"_s)->isVisibleTo(m_page.get()));
        QVERIFY(m_place->law.packs()->isEmpty());
    }

    void aPackBelowTheLawOrMalformedIsRefusedWithItsPlace()
    {
        trustTheTownship();
        const QByteArray unknown = QByteArray(townRules).replace("\"matters\"", "\"maters\"");
        putPack(unknown, sshSignature(*m_key, unknown, rulePackNamespace));
        QVERIFY2(m_said.contains(u"matters"_s) || m_said.contains(u"maters"_s), qPrintable(m_said));
        const QByteArray less = QByteArray(townRules).replace("\"notice_days\": 5, \"notice_source\"",
                                                              "\"posting_days\": 7, \"posting_article\"");
        putPack(less, sshSignature(*m_key, less, rulePackNamespace));
        QVERIFY2(m_said.contains(u"村民代表会议"_s), qPrintable(m_said));
        QVERIFY(m_place->law.packs()->isEmpty());
    }

    void aSignedPackIsLawUntilItIsWithdrawn()
    {
        trustTheTownship();
        QCOMPARE(noticeDays(), 3);
        putPack(townRules, sshSignature(*m_key, townRules, rulePackNamespace));
        QVERIFY2(part<QLabel>(u"packWords"_s)->text().contains(u"青石镇村级会议规定"_s), qPrintable(m_said));
        QCOMPARE(noticeDays(), 3); // looked at, not taken
        click(u"takePack"_s);
        QCOMPARE(noticeDays(), 5);
        const auto kept = m_place->book->localLaw().packs();
        QCOMPARE(kept->size(), 1);
        QCOMPARE(kept->first().text, townRules);
        QCOMPARE(kept->first().broughtOn, m_clock.today());
        // It is now the floor of what the village sets.
        const Done less = m_place->law.set(LocalSettings{.noticeDays = 4});
        QVERIFY(!less && less.error().article() == u"青石镇规定第三条"_s);
        putPack(townRules, sshSignature(*m_key, townRules, rulePackNamespace));
        QVERIFY(m_said.contains(u"青石镇村级会议规定"_s)); // there already
        QTest::qWait(0); // rows of before are gone

        click(u"withdrawPack"_s);
        QCOMPARE(m_tone, Tone::Bad); // without a reason it stays
        QCOMPARE(noticeDays(), 5);
        part<QLineEdit>(u"whyWithdrawn"_s)->setText(u"镇里发错了"_s);
        click(u"withdrawPack"_s);
        QCOMPARE(noticeDays(), 3);
        QCOMPARE(m_place->book->localLaw().packs()->first().withdrawnWhy, u"镇里发错了"_s);
        QVERIFY(isSound());
    }

    void aKeyNoLongerTrustedBringsNothing()
    {
        trustTheTownship();
        click(u"withdrawKey"_s);
        putPack(townRules, sshSignature(*m_key, townRules, rulePackNamespace));
        QVERIFY(m_said.contains(u"qingshi-town@yishibu"_s));
        QVERIFY(m_place->law.packs()->isEmpty());
    }

    void holidaysAreWrittenInAndStruckOff()
    {
        part<QTabBar>(u"lawTabs"_s)->setCurrentIndex(3);
        part<QDateEdit>(u"holidayDay"_s)->setDate(QDate(2026, 12, 7));
        part<QLineEdit>(u"holidayName"_s)->setText(u"建镇日"_s);
        click(u"writeHoliday"_s);
        QVERIFY(!m_place->law.holidays().isHoliday(QDate(2026, 12, 7))); // where it is said is missing
        part<QLineEdit>(u"holidaySource"_s)->setText(u"镇政府通知"_s);
        click(u"writeHoliday"_s);
        QVERIFY(m_place->law.holidays().isHoliday(QDate(2026, 12, 7)));
        auto *table = part<ListTable>(u"holidayTable"_s);
        QVERIFY(m_place->law.holidays().isHoliday(QDate(2026, 1, 1)));
        table->setCurrentIndex(table->model()->index(0, 0));
        click(u"strikeHoliday"_s);
        QVERIFY(!m_place->law.holidays().isHoliday(QDate(2026, 1, 1)));
        QCOMPARE(m_place->book->localLaw().holidays()->size(), 2);
        QVERIFY(isSound());
    }

    void canBeRead_data()
    {
        QTest::addColumn<double>("scale");
        QTest::newRow("ordinary") << Tokens::ordinaryText;
        QTest::newRow("large") << Tokens::largeText;
    }
    void canBeRead()
    {
        QFETCH(double, scale);
        QCOMPARE(test::faultsSeenIn(*m_page, u"law-0"_s, scale), QString());
        trustTheTownship();
        putPack(townRules, sshSignature(*m_key, townRules, rulePackNamespace));
        click(u"takePack"_s);
        for (int tab = 0; tab < 4; ++tab) {
            part<QTabBar>(u"lawTabs"_s)->setCurrentIndex(tab);
            QCOMPARE(test::faultsSeenIn(*m_page, u"law-%1"_s.arg(tab + 1), scale), QString());
        }
    }
};

YISHIBU_TEST(TestLawPage)
#include "tst_law_page.moc"
