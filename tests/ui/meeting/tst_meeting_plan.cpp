#include "app/attendance/capacity_words.h"
#include "app/meeting/course.h"
#include "db/book.h"
#include "db/journal/replay.h"
#include "db/stores/attendance_store.h"
#include "db/stores/meeting_plan_store.h"
#include "db/stores/meeting_store.h"
#include "db/stores/minutes_store.h"
#include "tests/ui/meeting/meeting_on_table.h"
#include "ui/controls/list_table.h"
#include "ui/hall/meeting_template_shelf.h"
#include "ui/meeting/meetings_page.h"
#include "ui/meeting/prepare_page.h"
#include "ui/paper/paper_window.h"
#include "ui/words/reason_words.h"
#include "ui/words/value_words.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace yishibu;
using namespace yishibu::test;

/// How a meeting is made and what becomes of it, on its page: the data in the book afterwards.
class TestMeetingPlan : public QObject
{
    Q_OBJECT

    std::unique_ptr<MeetingOnTable> m_table;
    std::unique_ptr<PreparePage> m_page;
    QString m_said;

    Workplace &place() const { return *m_table->place; }
    MeetingPlan plan() const { return *place().book->meetingPlans().of(place().hall.meeting().id); }
    Meeting kept() const { return **place().book->meetings().meeting(place().hall.meeting().id); }
    void showPage()
    {
        m_page = std::make_unique<PreparePage>(place().meetings, place().hall, m_table->clock);
        connect(m_page.get(), &StagePage::said, this, [this](Tone, const QString &text) { m_said = text; });
        showAt(*m_page, 1274, 576);
        m_page->refresh();
    }
    void click(const QString &name) const
    {
        auto *button = partOf<QPushButton>(*m_page, name);
        QVERIFY2(button->isVisible() && button->isEnabled(), qPrintable(name));
        button->click();
        QCoreApplication::processEvents();
    }
    void write(const QString &name, const QString &text) const
    {
        auto *field = partOf<QLineEdit>(*m_page, name);
        QVERIFY2(field->isVisible(), qPrintable(name));
        field->setFocus();
        commit(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    void putOffTo(QDate day, const QString &reason) const
    {
        click(u"changeMeeting"_s);
        partOf<QDateEdit>(*m_page, u"newMeetingDay"_s)->setDate(day);
        write(u"changeReason"_s, reason);
        click(u"putOff"_s);
    }
    /// Another meeting of the kind in the hall, on the day after.
    Meeting nextMeeting()
    {
        auto next = place().meetings.newMeeting();
        next->kind = place().hall.meeting().kind;
        next->kindName = place().hall.meeting().kindName;
        next->place.clear();
        next->scheduledAt = place().hall.meeting().scheduledAt.addDays(30);
        if (!place().meetings.keep(*next))
            qFatal("the meeting was not kept");
        return *next;
    }

private Q_SLOTS:
    void init()
    {
        m_said.clear();
        m_table = std::make_unique<MeetingOnTable>();
    }
    void cleanup()
    {
        QVERIFY(place().book->check()->isSound());
        m_page.reset();
        m_table.reset();
        applyStyle(*qApp, Tokens());
    }

    void everyShippedKindHasItsTemplate()
    {
        const auto templates = shippedMeetingTemplates();
        QVERIFY2(templates.has_value(), templates ? "" : qPrintable(templates.error().names().join(u' ')));
        for (const RulePack &pack : place().rules.packs) {
            for (const RuleCard &card : pack.cards) {
                const MeetingTemplate *usual = templateOf(card.kind, *templates);
                QVERIFY2(usual, qPrintable(card.kind.word));
                // What decides nothing counts no votes.
                QCOMPARE(usual->roles.contains(MeetingRole::Teller), card.decides);
                QCOMPARE(std::ranges::any_of(usual->steps, [](const auto &step) { return step.name == u"表决好"_s; }), card.decides);
            }
        }
    }

    void theUsualOrderIsTakenOverAndEachLineTakenOut()
    {
        m_table->playUntil(ActKind::PrepareMeeting);
        showPage();
        QVERIFY(!partOf<QPushButton>(*m_page, u"takeLast"_s)->isVisible()); // there is none before the first
        click(u"takeUsual"_s);
        const MeetingPlan before = plan();
        QVERIFY(before.business.size() > 4);
        QVERIFY(!partOf<QPushButton>(*m_page, u"takeUsual"_s)->isVisible());
        click(u"dropBusiness2"_s);
        QTRY_COMPARE(plan().business.size(), before.business.size() - 1);
        QCOMPARE(plan().business.at(1).words, before.business.at(2).words);
        QCOMPARE(plan().business.at(1).ordinal, 2);
        write(u"addBusiness"_s, u"请老支书讲几句"_s);
        QCOMPARE(plan().business.last().words, u"请老支书讲几句"_s);
        auto *caller = partOf<QLineEdit>(*m_page, u"roleCaller"_s);
        QVERIFY(caller->isVisible());
        QVERIFY(!partOf<QLineEdit>(*m_page, u"rolePresenter"_s)->isVisible());
        caller->setFocus();
        commit(caller, u"何慧敏"_s);
        QTest::keyClick(caller, Qt::Key_Return);
        QCOMPARE(plan().roles.size(), 1);
        QCOMPARE(place().hall.nameOf(plan().roles.first().who), u"何慧敏"_s);
        for (const double scale : {1.0, 1.5})
            QCOMPARE(faultsOfStage(*m_page, u"plan-business"_s, scale, {1274, 2400}), QStringList());
    }

    void theNextIsMadeFromTheLastOfItsKind()
    {
        m_table->playUntil(ActKind::GiveNotice);
        QVERIFY(place().meetings.takeUsual());
        QVERIFY(place().meetings.nameRole(MeetingRole::Caller, place().hall.entitled().first().villager));
        // A second topic that this evening does not get to.
        Topic second = place().hall.topics().first();
        second.id = TopicId::fresh();
        second.title = u"水渠清淤"_s;
        QVERIFY(place().topics.keep(second));
        QVERIFY(place().meetings.takeUp(second));
        AgendaItem put = place().hall.agenda().last();
        put.partyStudiedOn = put.partyStudiedOn.isValid() ? put.partyStudiedOn : place().hall.meeting().scheduledAt.date().addDays(-9);
        QVERIFY(place().meetings.keepItem(put));
        m_table->playUntil(ActKind::OpenMeeting);
        const Meeting last = kept();
        QVERIFY(place().meetings.endItem(place().hall.agenda().last(), ItemEnding::Deferred));
        m_table->playUntil(ActKind::CloseMeeting);
        QCOMPARE(place().hall.meeting().state, MeetingState::Closed);
        nextMeeting();
        showPage();
        // The chair has lost a post since: the title is that of today.
        const VillagerId chair = *last.chair.villager;
        Roster roster = place().hall.roster();
        QList<Seat> seats = place().hall.seats();
        seats.removeIf([&chair](const Seat &seat) { return seat.villager == chair && seat.body == Body::PartyBranch; });
        place().hall.setRoster(std::move(roster), seats);
        click(u"takeLast"_s);
        const Meeting meeting = kept();
        QVERIFY(!meeting.chairTitle.isEmpty() && meeting.chairTitle != last.chairTitle);
        QCOMPARE(meeting.chairTitle, officeWords(chair, seats, m_table->clock.today()));
        QCOMPARE(meeting.place, last.place);
        QCOMPARE(meeting.contact, last.contact);
        QVERIFY(meeting.chair == last.chair && meeting.recorder == last.recorder && meeting.teller == last.teller);
        QVERIFY(meeting.scheduledAt != last.scheduledAt && !meeting.noticeGivenOn.isValid());
        // What was put back is on the agenda again; what passed is not.
        QCOMPARE(place().hall.agenda().size(), 1);
        QCOMPARE(place().hall.agenda().first().topic, second.id);
        QVERIFY(!place().hall.agenda().first().partyStudiedOn.isValid());
        QVERIFY(place().book->attendance().signIns(meeting.id)->isEmpty());
        QVERIFY(place().hall.votes().isEmpty());
        const MeetingCopy copy = plan().copies.first();
        QCOMPARE(copy.source, last.id);
        QVERIFY(copy.taken.contains(TakenOver::Place) && copy.taken.contains(TakenOver::Topics) && copy.taken.contains(TakenOver::Business));
        QCOMPARE(plan().roles.size(), 1);
        QVERIFY(partOf<QLabel>(*m_page, u"takenOver"_s)->isVisible());
        QVERIFY(!partOf<QPushButton>(*m_page, u"takeLast"_s)->isVisible());
        QCOMPARE(faultsOfStage(*m_page, u"plan-copied"_s, 1.0, {1274, 1400}), QStringList());
    }

    void putOffIsOnRecordAndTheNoticeGivenAnew()
    {
        m_table->playUntil(ActKind::GiveNotice);
        const Meeting before = kept();
        QVERIFY(before.noticeGivenOn.isValid());
        showPage();
        putOffTo(before.scheduledAt.date().addDays(4), {});
        QCOMPARE(m_said, wordsOf(Reason::refusal(PlanRefusal::NoReason)));
        QCOMPARE(kept(), before);
        write(u"changeReason"_s, u"台风来了"_s);
        click(u"putOff"_s);
        QCOMPARE(kept().scheduledAt, before.scheduledAt.addDays(4));
        QVERIFY(!kept().noticeGivenOn.isValid());
        QCOMPARE(place().book->meetings().openingSession(before.id)->value().scheduledAt, kept().scheduledAt);
        const MeetingChange change = plan().changes.first();
        QCOMPARE(change.formerAt, before.scheduledAt);
        QCOMPARE(change.noticeGivenOn, before.noticeGivenOn);
        QCOMPARE(change.reason, u"台风来了"_s);
        QVERIFY(partOf<QLabel>(*m_page, u"noticeAnew"_s)->isVisible());
        QVERIFY(std::ranges::any_of(warningsOf(place().hall.facts()), [](const MeetingWarning &warning) { return warning.gap == MeetingGap::NoticeNotGiven; }));
        QVERIFY(partOf<QLabel>(*m_page, u"meetingChanges"_s)->text().contains(u"台风来了"_s));
        QCOMPARE(faultsOfStage(*m_page, u"plan-put-off"_s, 1.0, {1274, 1400}), QStringList());
        QCOMPARE(faultsOfStage(*m_page, u"plan-put-off"_s, 1.5, {1274, 2400}), QStringList());
        // The paper says both times and the reason.
        const auto notice = place().meetings.changeNotice();
        QVERIFY(notice.has_value());
        QString words = notice->titleLines.join(u'\n');
        for (const NoticeParagraph &paragraph : notice->paragraphs)
            words += u'\n' + paragraph.text;
        QVERIFY(words.contains(u"改期的通知"_s) && words.contains(u"因台风来了，改期召开"_s));
        QVERIFY(words.contains(paperDate(before.scheduledAt.date())) && words.contains(paperDate(kept().scheduledAt.date())));
        click(u"changeNotice"_s);
        PaperWindow *paper = nullptr;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *window = qobject_cast<PaperWindow *>(widget); window && window->isVisible())
                paper = window;
        }
        QVERIFY(paper);
        if (const QString folder = qEnvironmentVariable("YISHIBU_GRAB"); !folder.isEmpty())
            paper->grab().save(QDir(folder).filePath(u"plan-change-notice.png"_s));
        paper->close();
    }

    void furtherPartsArePutOffWithTheFirst()
    {
        m_table->playUntil(ActKind::GiveNotice);
        QVERIFY(place().meetings.changeKind({u"villagers_assembly"_s}, {}));
        const QDateTime first = kept().scheduledAt;
        QVERIFY(place().meetings.addPart(u"三组晒谷场"_s, first.addDays(1)));
        showPage();
        click(u"changeMeeting"_s);
        partOf<QDateEdit>(*m_page, u"newMeetingDay"_s)->setDate(first.date().addDays(4));
        const auto *along = partOf<QLabel>(*m_page, u"partsMoveAlong"_s);
        QVERIFY(along->isVisible());
        QVERIFY2(along->text().contains(dateTimeWords(first.addDays(5))) && along->text().contains(u"三组晒谷场"_s), qPrintable(along->text()));
        QCOMPARE(faultsOfStage(*m_page, u"plan-parts-move"_s, 1.0, {1274, 1400}), QStringList());
        QCOMPARE(faultsOfStage(*m_page, u"plan-parts-move"_s, 1.5, {1274, 2400}), QStringList());
        write(u"changeReason"_s, u"台风来了"_s);
        click(u"putOff"_s);
        QCOMPARE(kept().scheduledAt, first.addDays(4));
        QCOMPARE(plan().parts.at(0).session.scheduledAt, first.addDays(4));
        QCOMPARE(plan().parts.at(1).session.scheduledAt, first.addDays(5));
        const auto notice = place().meetings.changeNotice();
        QVERIFY(notice.has_value());
        QVERIFY(std::ranges::any_of(notice->paragraphs, [](const NoticeParagraph &one) { return one.text.contains(u"一并改期：第二片"_s); }));
    }

    void theLawFollowsTheNewDay()
    {
        m_table->clock.set(QDateTime(QDate(2025, 12, 20), QTime(9, 0), QTimeZone("Asia/Shanghai")));
        QVERIFY(place().village.setUp(m_table->player->meeting().village));
        auto meeting = place().meetings.newMeeting();
        QVERIFY(meeting.has_value());
        meeting->scheduledAt = QDateTime(QDate(2025, 12, 31), QTime(19, 30));
        QVERIFY(place().meetings.keep(*meeting));
        const auto organicLaw = [this] { return place().hall.law().packOf(place().hall.card().kind)->id; };
        QVERIFY2(organicLaw().startsWith(u"organic-law-2018"_s), qPrintable(organicLaw()));
        QVERIFY(place().hall.card().quorumArticle.contains(u"第二十六条"_s));
        showPage();
        putOffTo(QDate(2026, 1, 2), u"年底忙"_s);
        QCOMPARE(kept().scheduledAt.date(), QDate(2026, 1, 2));
        QCOMPARE(organicLaw(), u"organic-law-2025"_s);
        QVERIFY(place().hall.card().quorumArticle.contains(u"第三十条"_s));
        QVERIFY(place().hall.card().needsPartyStudy);
        // A kind that the law of the other day does not know cannot be put off to it.
        auto hearing = place().meetings.newMeeting();
        hearing->kind = {u"hearing"_s};
        hearing->scheduledAt = QDateTime(QDate(2026, 1, 5), QTime(19, 30));
        QVERIFY(place().meetings.keep(*hearing));
        QVERIFY(place().meetings.putOff(QDateTime(QDate(2025, 12, 30), QTime(9, 0)), u"提前"_s).error().is(MeetingRefusal::NoLawForThatDay));
    }

    void calledOffItCannotBeOpenedUntilThatIsTakenBack()
    {
        m_table->playUntil(ActKind::GiveNotice);
        showPage();
        click(u"changeMeeting"_s);
        write(u"changeReason"_s, u"停电"_s);
        click(u"callOff"_s);
        QCOMPARE(kept().state, MeetingState::Cancelled);
        QVERIFY(!m_page->whyNot().isEmpty());
        QVERIFY(place().meetings.open().error().is(CourseRefusal::Cancelled));
        const auto notice = place().meetings.changeNotice();
        QVERIFY(notice && notice->titleLines.join(QString()).contains(u"取消"_s));
        const QDate hung = plan().changes.first().noticeGivenOn;
        QVERIFY(hung.isValid());
        QCOMPARE(kept().noticeGivenOn, hung); // that it hung stays a fact
        QVERIFY(notice->paragraphs.at(1).text.startsWith(paperDate(hung) + u"起张贴通知"_s));
        QVERIFY(partOf<QLabel>(*m_page, u"meetingChanges"_s)->text().contains(dateWords(hung)));
        QCOMPARE(faultsOfStage(*m_page, u"plan-called-off"_s, 1.0, {1274, 1400}), QStringList());

        MeetingsPage list(place().meetings, place().hall, m_table->clock);
        showAt(list, 1274, 704);
        const auto *model = partOf<ListTable>(list, u"meetingList"_s)->model();
        QVERIFY(model->index(0, 0).data(Qt::ToolTipRole).toString().contains(u"停电"_s));
        if (const QString folder = qEnvironmentVariable("YISHIBU_GRAB"); !folder.isEmpty())
            list.grab().save(QDir(folder).filePath(u"plan-list.png"_s));

        click(u"afterAll"_s);
        QCOMPARE(kept().state, MeetingState::Cancelled); // first it is asked why
        write(u"changeReason"_s, u"来电了"_s);
        click(u"afterAll"_s);
        QCOMPARE(kept().state, MeetingState::Preparing);
        QVERIFY(!kept().noticeGivenOn.isValid());
        QCOMPARE(plan().changes.size(), 1);
        QVERIFY(plan().changes.first().withdrawn);
        QCOMPARE(plan().changes.first().withdrawnBecause, u"来电了"_s);
        QVERIFY(m_page->whyNot().isEmpty());
        QVERIFY(place().meetings.changeNotice().error().is(PlanRefusal::NothingChanged));
    }

    /// Art. 25: 村民会议 is told ten days before, or at short notice with the reason on record.
    void aShortNoticeIsKeptWithItsReason()
    {
        m_table->playUntil(ActKind::PrepareMeeting);
        showPage();
        QVERIFY(!partOf<QLineEdit>(*m_page, u"urgentReason"_s)->isVisible()); // of 村民代表会议 no law says so
        QVERIFY(place().meetings.changeKind({u"villagers_assembly"_s}, {}));
        QVERIFY(place().meetings.giveNotice(place().hall.meeting().scheduledAt.date().addDays(-2)));
        m_page->refresh();
        write(u"urgentReason"_s, u"防汛抢险"_s);
        QCOMPARE(kept().urgentReason, u"防汛抢险"_s);
        QVERIFY(!partOf<QLabel>(*m_page, u"earliestDay"_s)->isVisible());
        QCOMPARE(place().hall.meeting().urgentReason, u"防汛抢险"_s);
        QStringList warnings;
        for (const MeetingWarning &warning : warningsOf(place().hall.facts()))
            warnings.append(wordsOf(warning));
        QVERIFY2(warnings.join(u' ').contains(u"防汛抢险"_s) && warnings.join(u' ').contains(u"第二十五条"_s), qPrintable(warnings.join(u'\n')));
        QCOMPARE(faultsOfStage(*m_page, u"plan-urgent"_s, 1.0, {1274, 1400}), QStringList());
        QCOMPARE(faultsOfStage(*m_page, u"plan-urgent"_s, 1.5, {1274, 2400}), QStringList());
        m_table->clock.set(place().hall.meeting().scheduledAt);
        QVERIFY(place().meetings.open());
        const auto minutes = place().minutes.minutes();
        QVERIFY2(minutes && minutes->urgentNotice.contains(u"防汛抢险"_s) && minutes->urgentNotice.contains(u"第二十五条"_s)
                     && minutes->urgentNotice.contains(u"2日"_s),
                 qPrintable(minutes->urgentNotice));
    }

    /// Art. 30: 村民代表会议 meets each quarter; the page says how often it has.
    void howOftenItHasMetIsSaidWithItsArticle()
    {
        m_table->playUntil(ActKind::GiveNotice);
        showPage();
        auto *met = partOf<QLabel>(*m_page, u"metThisYear"_s);
        QVERIFY(met->isVisible());
        QVERIFY2(met->text().contains(u"0 of at least 4 times in 2026"_s), qPrintable(met->text()));
        QVERIFY(std::ranges::any_of(m_page->findChildren<QLabel *>(), [](const QLabel *label) {
            return label->isVisible() && label->text() == u"村民委员会组织法第三十条"_s;
        }));
        Meeting earlier = *place().meetings.newMeeting();
        earlier.state = MeetingState::Closed;
        earlier.scheduledAt = QDateTime(QDate(2026, 4, 2), QTime(9, 0));
        QVERIFY(place().book->meetings().keep(earlier, m_table->clock.now()));
        earlier.id = MeetingId::fresh();
        earlier.scheduledAt = QDateTime(QDate(2025, 4, 2), QTime(9, 0)); // of another year
        QVERIFY(place().book->meetings().keep(earlier, m_table->clock.now()));
        QCOMPARE(*place().meetings.metThisYear(), (MetThisYear{2026, 1}));
        m_page->refresh();
        QVERIFY(met->text().contains(u"1 of at least 4"_s));
        // What no law asks for is not said.
        QVERIFY(place().meetings.changeKind({u"group_meeting"_s}, u"三组"_s));
        m_page->refresh();
        QVERIFY(!met->isVisible());
        QVERIFY(!partOf<QLabel>(*m_page, u"standIn"_s)->isVisible());
        QVERIFY(place().meetings.changeKind({u"members_assembly"_s}, {}));
        m_page->refresh();
        QVERIFY(partOf<QLabel>(*m_page, u"standIn"_s)->text().contains(u"村民委员会"_s));
    }

    void inPartsEachHasItsDoorAndTheSumIsOne()
    {
        m_table->playUntil(ActKind::GiveNotice);
        QVERIFY(place().meetings.changeKind({u"villagers_assembly"_s}, {}));
        showPage();
        click(u"holdInParts"_s);
        // No law of this village's province says so, and the page says that.
        QVERIFY(partOf<QLabel>(*m_page, u"partsLaw"_s)->isVisible());
        click(u"addPart"_s);
        QCOMPARE(m_said, wordsOf(Reason::refusal(PlanRefusal::PartWithoutPlace)));
        const QDateTime first = place().hall.meeting().scheduledAt;
        for (int day = 1; day <= 2; ++day) {
            write(u"partPlace"_s, day == 1 ? u"三组晒谷场"_s : u"五组祠堂"_s);
            partOf<QDateEdit>(*m_page, u"partDay"_s)->setDate(first.date().addDays(day));
            click(u"addPart"_s);
        }
        QCOMPARE(plan().parts.size(), 3);
        QCOMPARE(plan().parts.at(1).session.place, u"三组晒谷场"_s);
        QCOMPARE(plan().parts.at(1).session.scheduledAt, first.addDays(1));
        click(u"dropPart3"_s);
        QTRY_COMPARE(plan().parts.size(), 2);
        m_table->clock.set(first);
        const Done opened = place().meetings.open();
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(wordsOf(opened.error())));
        const int base = place().hall.meeting().base;
        const QList<VillagerId> members = place().hall.attendance().absentMembers();
        QVERIFY(place().signIn.admit(members.at(0)) && place().signIn.admit(members.at(1)));
        const SessionId opening = place().hall.session();
        m_page->refresh();
        m_table->clock.set(first.addDays(1));
        click(u"beginPart"_s);
        QVERIFY(place().hall.session() != opening);
        QVERIFY(plan().parts.at(0).closedAt.isValid() && plan().parts.at(1).isSitting());
        QVERIFY(place().signIn.admit(members.at(2)).has_value());
        QVERIFY(!place().signIn.admit(members.at(0))); // counted in the first part already
        QCOMPARE(place().hall.attendance().present(), 3);
        QCOMPARE(place().hall.quorum().base, base);
        const auto signIns = place().book->attendance().signIns(kept().id);
        QCOMPARE(signIns->at(1).session, opening);
        QCOMPARE(signIns->at(2).session, place().hall.session());
        m_page->refresh();
        QVERIFY(partOf<QLabel>(*m_page, u"partsSum"_s)->text().contains(u"3"_s));
        QVERIFY(!partOf<QPushButton>(*m_page, u"beginPart"_s)->isVisible());
        QVERIFY(place().meetings.beginNextPart().error().is(PlanRefusal::NoPartLeft));
        QCOMPARE(faultsOfStage(*m_page, u"plan-parts"_s, 1.0, {1274, 1400}), QStringList());
        QCOMPARE(faultsOfStage(*m_page, u"plan-parts"_s, 1.5, {1274, 2400}), QStringList());
        // Found again after a restart: the part that sits.
        const SessionId sitting = place().hall.session();
        QVERIFY(place().meetings.enter(kept().id));
        QCOMPARE(place().hall.session(), sitting);
    }

    void inHainanTheLawLetsItBeHeldInParts()
    {
        const Law hainan = lawOn(place().rules.packs, QDate(2026, 11, 22), u"460106100203"_s);
        QVERIFY(hainan.card({u"villagers_assembly"_s})->partsArticle.contains(u"第九条"_s));
        QVERIFY(hainan.card({u"representatives_meeting"_s})->partsArticle.isEmpty());
        const Law elsewhere = lawOn(place().rules.packs, QDate(2026, 11, 22), u"990102103204"_s);
        QVERIFY(elsewhere.card({u"villagers_assembly"_s})->partsArticle.isEmpty());
    }
};

YISHIBU_TEST(TestMeetingPlan)
#include "tst_meeting_plan.moc"
