#include "db/journal/replay.h"
#include "db/stores/dossier_store.h"
#include "tests/ui/minutes/played_evening.h"
#include "ui/dossier/dossier_page.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace yishibu;

namespace {

const QByteArray townRules = R"({
  "format": "yishibu-rule-pack/1", "id": "town-2026", "title": "青石镇村级会议规定", "short_title": "青石镇规定",
  "family": "town", "overlays": "organic_law", "divisions": ["99"], "effective_from": "2026-06-01",
  "cards": [], "matters": [],
  "changes": [{"meeting": "representatives_meeting", "quorum": "four_fifths_or_more", "quorum_article": "青石镇规定第三条"}]
})";

} // namespace

/// The gates of a dossier on its page: what rests on a sheet, whose matter it is, and by which law a meeting of this book is judged.
class TestSheetsInTheWay : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::PlayedEvening> m_evening;
    std::unique_ptr<DossierPage> m_page;
    std::unique_ptr<QSignalSpy> m_said;

    Workplace &place() const { return *m_evening->place; }
    template<typename Widget>
    Widget *find(const char *name)
    {
        return test::control<Widget>(*m_page, name);
    }
    void press(const char *name) { test::press(*m_page, name); }
    QString said() const { return m_said->isEmpty() ? QString() : m_said->constLast().value(1).toString(); }
    Dossier kept() const { return place().book->dossiers().all()->value(0); }
    void takeOver(const char *step)
    {
        press(step);
        press("takeOver");
        press("keepDossier");
    }
    void typePaperDecision(QDate day)
    {
        press("step_resolve");
        find<QDateEdit>("stepDay")->setDate(day);
        auto *kinds = find<QComboBox>("stepKind");
        kinds->setCurrentIndex(kinds->findData(u"representatives_meeting"_s));
        find<QSpinBox>("stepBase")->setValue(37);
        find<QSpinBox>("stepPresent")->setValue(28);
        find<QSpinBox>("stepInFavour")->setValue(26);
        press("keepDossier");
    }

private Q_SLOTS:
    void init()
    {
        m_evening = std::make_unique<test::PlayedEvening>(ActKind::PostResolution);
        m_page = std::make_unique<DossierPage>(place().dossiers, place().hall, place().clock);
        m_said = std::make_unique<QSignalSpy>(m_page.get(), &DossierPage::said);
        m_page->showTopic(place().hall.topics().constFirst().id);
        test::showAt(*m_page, 1274, 704);
        press("keepDossier"); // opens it
    }

    void cleanup()
    {
        QVERIFY(place().book->check()->isSound());
        m_said.reset();
        m_page.reset();
        m_evening.reset();
    }

    void aDecisionStaysUnderItsPosting()
    {
        takeOver("step_resolve");
        takeOver("step_publish_resolution");
        QCOMPARE(kept().records.size(), 2);
        press("step_resolve");
        find<QLineEdit>("withdrawBecause")->setText(u"抄错"_s);
        press("withdrawSheet");
        QCOMPARE(kept().records.size(), 2);
        QVERIFY2(said().contains(u"决议公开"_s) && said().contains(u"第三十五条"_s), qPrintable(said()));
        press("step_publish_resolution"); // from the last one backwards they come off
        find<QLineEdit>("withdrawBecause")->setText(u"抄错"_s);
        press("withdrawSheet");
        press("step_resolve");
        find<QLineEdit>("withdrawBecause")->setText(u"抄错"_s);
        press("withdrawSheet");
        QVERIFY2(kept().records.isEmpty(), qPrintable(said()));
    }

    void whatHungNothingHasNoOutcome()
    {
        takeOver("step_resolve");
        press("step_publish_outcome");
        find<QDateEdit>("stepDay")->setDate(QDate(2027, 3, 1));
        press("keepDossier");
        QVERIFY(!kept().record(u"publish_outcome"_s));
        QVERIFY2(said().contains(u"决议公开"_s) && said().contains(u"第三十五条"_s), qPrintable(said()));
    }

    void aDecisionOnPaperRestsOnTheRegister()
    {
        typePaperDecision({2026, 11, 20});
        QVERIFY2(kept().record(u"resolve"_s), qPrintable(said())); // the script has its delegation in the register
        find<QLineEdit>("withdrawBecause")->setText(u"抄错"_s);
        press("step_resolve");
        find<QLineEdit>("withdrawBecause")->setText(u"抄错"_s);
        press("withdrawSheet");
        QVERIFY(!kept().record(u"resolve"_s));
        for (const Delegation &one : QList<Delegation>(place().hall.delegations()))
            QVERIFY(place().topics.withdraw(one, u"村民会议收回"_s));
        typePaperDecision({2026, 11, 20});
        QVERIFY(!kept().record(u"resolve"_s));
        QVERIFY2(said().contains(u"第二十八条"_s), qPrintable(said()));
        takeOver("step_resolve"); // the meeting of this book was opened on its delegation
        QVERIFY2(kept().record(u"resolve"_s), qPrintable(said()));
    }

    void aMatterOfOthersIsRefused()
    {
        Topic topic = place().hall.topics().constFirst();
        topic.matter = u"village_rules"_s;
        QVERIFY(place().topics.keep(topic));
        typePaperDecision({2026, 11, 20});
        QVERIFY(!kept().record(u"resolve"_s));
        QVERIFY2(said().contains(u"第三十一条"_s), qPrintable(said()));
    }

    /// What came to the shelf after the meeting is not what it was held under.
    void aMeetingOfThisBookIsJudgedByItsOwnLaw()
    {
        takeOver("step_resolve");
        QVERIFY(kept().record(u"resolve"_s)->meeting);
        QVERIFY(place().rules.bring(townRules));
        const auto led = place().dossiers.lawFor(kept());
        QVERIFY(led && led->card(u"resolve"_s));
        QVERIFY(led->card(u"resolve"_s)->quorum == Threshold::TwoThirdsOrMore);
        QCOMPARE(led->card(u"resolve"_s)->quorumArticle, u"村民委员会组织法第三十条"_s);
        Dossier typed = kept();
        typed.records.first().meeting.reset();
        const auto paper = place().dossiers.lawFor(typed);
        QVERIFY(paper && paper->card(u"resolve"_s)->quorum == Threshold::FourFifthsOrMore);
    }

    /// What hung for comment before it was decided here is not short by what the village sets afterwards.
    void aDraftIsJudgedByTheSettingsOfItsDecision()
    {
        takeOver("step_resolve");
        const int days = LocalSettings().draftPostingDays;
        QVERIFY(place().law.set(LocalSettings{.draftPostingDays = 30}));
        QVERIFY(place().law.keep({.day = QDate(2026, 11, 20), .name = u"村庆"_s, .source = u"村民会议决议"_s}));
        const auto led = place().dossiers.lawFor(kept());
        QVERIFY(led && led->draftHolidays);
        QCOMPARE(led->draftPostingDays, std::optional(days));
        QVERIFY(!led->draftHolidays->isHoliday(QDate(2026, 11, 20)));
        QVERIFY(led->holidays.isHoliday(QDate(2026, 11, 20))); // what hangs from now on is counted by today's table
        Dossier typed = kept();
        typed.records.first().meeting.reset();
        const auto paper = place().dossiers.lawFor(typed);
        QVERIFY(paper && !paper->draftHolidays);
        QCOMPARE(paper->draftPostingDays, std::optional(30));
    }
};

YISHIBU_TEST(TestSheetsInTheWay)
#include "tst_sheets_in_the_way.moc"
