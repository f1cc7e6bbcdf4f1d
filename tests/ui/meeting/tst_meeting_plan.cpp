#include "app/attendance/capacity_words.h"
#include "app/meeting/course.h"
#include "db/stores/attendance_store.h"
#include "db/stores/meeting_plan_store.h"
#include "db/stores/minutes_store.h"
#include "tests/ui/meeting/prepare_on_table.h"
#include "ui/controls/list_table.h"
#include "ui/hall/meeting_template_shelf.h"
#include "ui/meeting/meetings_page.h"
#include "ui/paper/paper_window.h"
#include "ui/words/reason_words.h"
#include "ui/words/value_words.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>

using namespace Qt::StringLiterals;
using namespace yishibu;
using namespace yishibu::test;

/// How a meeting is made and what becomes of it, on its page: the data in the book afterwards.
class TestMeetingPlan : public QObject, PrepareOnTable
{
    Q_OBJECT

    MeetingPlan plan() const { return *place().book->meetingPlans().of(place().hall.meeting().id); }
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
    void init() { m_table = std::make_unique<MeetingOnTable>(); }
    void cleanup() { clearAway(); }

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
        QVERIFY(place().meetings.endItem(place().hall.agenda().last(), ItemEnding::Deferred, EndedOtherwise{.by = Appointee::asWritten(u"村委会"_s), .putOffTo = u"下次会议"_s}));
        m_table->playUntil(ActKind::CloseMeeting);
        QCOMPARE(place().hall.meeting().state, MeetingState::Closed);
        nextMeeting();
        showPage();
        // The chair still has a post today that ends before the meeting: the title is that of its day.
        const VillagerId chair = *last.chair.villager;
        Roster roster = place().hall.roster();
        QList<Seat> seats = place().hall.seats();
        for (Seat &seat : seats) {
            if (seat.villager == chair && seat.body == Body::PartyBranch)
                seat.until = last.scheduledAt.date().addDays(10);
        }
        place().hall.setRoster(std::move(roster), seats);
        // What was put off is not forgotten: it is named, and offered before all else.
        auto *waiting = partOf<QLabel>(*m_page, u"putOffTopics"_s);
        QVERIFY(waiting->isVisible());
        for (const QString &word : {second.title, u"村委会"_s, u"下次会议"_s, dateWords(last.scheduledAt.date())})
            QVERIFY2(waiting->text().contains(word), qPrintable(waiting->text()));
        QVERIFY(partOf<QPushButton>(*m_page, u"addTopic"_s)->menu()->actions().first()->text().contains(second.title));
        for (const double scale : {1.0, 1.5})
            QCOMPARE(faultsOfStage(*m_page, u"plan-waiting"_s, scale, {1274, 2400}), QStringList());
        click(u"takeLast"_s);
        QVERIFY(!waiting->isVisible());
        QVERIFY(partOf<QLabel>(*m_page, u"itemMissing"_s)->text().contains(u"下次会议"_s));
        const Meeting meeting = kept();
        QVERIFY(!meeting.chairTitle.isEmpty() && meeting.chairTitle != last.chairTitle);
        QCOMPARE(meeting.chairTitle, officeWords(chair, seats, meeting.scheduledAt.date()));
        QVERIFY(meeting.chairTitle != officeWords(chair, seats, m_table->clock.today()));
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

    /// A Party member belongs where their 组织关系 lies: who moved to the town chairs the branch's meeting as before.
    void whoStillBelongsToTheMeetingKeepsTheChair_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("standing");
        QTest::addColumn<bool>("keeps");
        QTest::newRow("a Party member moved") << u"party_members_meeting"_s << int(RegisterStanding::MovedAway) << true;
        QTest::newRow("a Party member died") << u"party_members_meeting"_s << int(RegisterStanding::Died) << false;
        QTest::newRow("a villager moved") << u"villagers_assembly"_s << int(RegisterStanding::MovedAway) << false;
    }
    void whoStillBelongsToTheMeetingKeepsTheChair()
    {
        QFETCH(QString, kind);
        QFETCH(int, standing);
        QFETCH(bool, keeps);
        m_table->playUntil(ActKind::PrepareMeeting);
        Roster roster = place().hall.roster();
        const QList<Seat> seats = place().hall.seats();
        QList<Villager> people = roster.villagers();
        const auto chair = std::ranges::find_if(people, [&seats](const Villager &one) {
            return one.party == PartyStanding::Member && std::ranges::find(seats, one.id, &Seat::villager) == seats.end();
        });
        QVERIFY(chair != people.end());
        Meeting last = *place().meetings.newMeeting();
        last.kind = {kind};
        last.state = MeetingState::Closed;
        last.place = u"党群服务中心"_s;
        last.chair = chair->id;
        last.scheduledAt = QDateTime(QDate(2026, 10, 9), QTime(9, 0));
        QVERIFY(place().book->meetings().keep(last, m_table->clock.now()));
        Meeting next = *place().meetings.newMeeting();
        next.kind = {kind};
        next.scheduledAt = QDateTime(QDate(2026, 12, 9), QTime(9, 0));
        QVERIFY(place().meetings.keep(next));
        chair->standing = RegisterStanding(standing);
        chair->standingFrom = QDate(2026, 11, 1);
        place().hall.setRoster(Roster(people, roster.households()), seats);
        QVERIFY(place().meetings.takeFromLast());
        QCOMPARE(kept().place, last.place);
        QCOMPARE(kept().chair == last.chair, keeps);
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
        QVERIFY(place().meetings.addPart(u"三组晒谷场"_s, first.addDays(1), u"人员居住分散"_s));
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
        // A consultation takes the custom of the other day.
        auto hearing = place().meetings.newMeeting();
        hearing->kind = {u"hearing"_s};
        hearing->scheduledAt = QDateTime(QDate(2026, 1, 5), QTime(19, 30));
        QVERIFY(place().meetings.keep(*hearing));
        QVERIFY(place().hall.card().quorumArticle.contains(u"第三十三条"_s));
        QVERIFY(place().meetings.putOff(QDateTime(QDate(2025, 12, 30), QTime(9, 0)), u"提前"_s));
        QCOMPARE(place().hall.card().mark, RuleMark::Recalled);
        QVERIFY(!place().hall.card().quorumArticle.contains(u"第三十三条"_s));
    }

    /// A kind that the law of the other day does not know cannot be put off to it.
    void theLawOfTheOtherDayHasToKnowTheKind()
    {
        m_table->clock.set(QDateTime(QDate(2025, 4, 20), QTime(9, 0), QTimeZone("Asia/Shanghai")));
        QVERIFY(place().village.setUp(m_table->player->meeting().village));
        auto meeting = place().meetings.newMeeting();
        QVERIFY(meeting.has_value());
        meeting->kind = {u"members_assembly"_s};
        meeting->scheduledAt = QDateTime(QDate(2025, 5, 5), QTime(19, 30));
        QVERIFY(place().meetings.keep(*meeting));
        QVERIFY(place().meetings.putOff(QDateTime(QDate(2025, 4, 28), QTime(9, 0)), u"提前"_s).error().is(MeetingRefusal::NoLawForThatDay));
    }

    /// 海南 art. 11: what the representatives decide rests on a paper; without one the meeting does not open.
    void inHainanTheDelegationIsInWriting()
    {
        m_table->playUntil(ActKind::GiveNotice);
        Village village = *place().hall.village();
        village.divisionCode = u"460105100201"_s;
        QVERIFY(place().village.setUp(village));
        QVERIFY(place().meetings.keep(Meeting(place().hall.meeting())));
        m_table->clock.set(place().hall.meeting().scheduledAt);
        const Done refused = place().meetings.open();
        QVERIFY(!refused && refused.error().is(AgendaRefusal::DelegationNotInWriting));
        QVERIFY2(wordsOf(refused.error()).contains(u"海南省实施村民委员会组织法办法第十一条"_s), qPrintable(wordsOf(refused.error())));
        QCOMPARE(kept().state, MeetingState::Preparing);
        for (Delegation written : QList<Delegation>(place().hall.delegations())) {
            written.paper = u"青石村2026年第一次村民会议决议第2号"_s;
            QVERIFY(place().topics.keep(written));
        }
        const Done opened = place().meetings.open();
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(wordsOf(opened.error())));
        QCOMPARE(kept().state, MeetingState::Open);
        QVERIFY(std::ranges::any_of(place().hall.law().packs, [](const RulePack &pack) { return pack.id == u"hainan-2025"_s; }));
    }

    /// Where only those in writing count, a topic comes with the one that does, though a later one stands in the register too.
    void inHainanATopicComesWithTheWrittenDelegation()
    {
        m_table->playUntil(ActKind::GiveNotice);
        Village village = *place().hall.village();
        village.divisionCode = u"460105100201"_s;
        QVERIFY(place().village.setUp(village));
        QVERIFY(place().meetings.keep(Meeting(place().hall.meeting())));
        QVERIFY(!place().hall.card().writtenDelegationArticle.isEmpty());
        Delegation written = place().hall.delegations().first();
        written.paper = u"青石村2026年第一次村民会议决议第2号"_s;
        QVERIFY(place().topics.keep(written));
        Delegation later = written;
        later.id = DelegationId::fresh();
        later.paper.clear();
        later.decidedOn = later.from = written.decidedOn.addDays(1);
        QVERIFY(place().topics.keep(later));
        Topic topic = place().hall.topics().first();
        topic.id = TopicId::fresh();
        topic.title = u"水渠清淤"_s;
        topic.matter = written.matter;
        QVERIFY(place().topics.keep(topic));
        QCOMPARE(delegationsFor(topic.matter, place().hall.delegations(), place().hall.meeting().scheduledAt.date()).value(0).id, later.id);
        QVERIFY(place().meetings.takeUp(topic));
        QVERIFY(place().hall.agenda().last().delegation == written.id);
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
        // The paper says what the preparation and the minutes say: not where the notice was in time after all.
        const auto isToldUrgent = [this] {
            const auto notice = place().notices.meetingNotice();
            return notice && std::ranges::any_of(notice->paragraphs, [](const NoticeParagraph &one) { return one.text.contains(u"（防汛抢险）"_s); });
        };
        const QDate given = place().hall.meeting().noticeGivenOn;
        QVERIFY(isToldUrgent());
        QVERIFY(place().meetings.giveNotice(given.addDays(-20)));
        QVERIFY(!isToldUrgent());
        QVERIFY(place().meetings.giveNotice(given));
        m_page->refresh();
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

    /// The invitation and the notice that it was put off are signed by who calls the meeting.
    void whoCallsTheMeetingSigns_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("body");
        QTest::newRow("representatives") << u"representatives_meeting"_s << u"村民委员会"_s;
        QTest::newRow("supervision") << u"supervision_committee_meeting"_s << u"村务监督委员会"_s;
        QTest::newRow("party") << u"party_members_meeting"_s << u"党组织"_s;
        QTest::newRow("collective") << u"members_assembly"_s << u"农村集体经济组织"_s;
    }
    void whoCallsTheMeetingSigns()
    {
        QFETCH(QString, kind);
        QFETCH(QString, body);
        m_table->playUntil(ActKind::PrepareMeeting);
        QVERIFY(place().meetings.changeKind({kind}, {}));
        const QString signer = place().hall.village()->name + body;
        const auto invitation = place().notices.meetingNotice();
        QVERIFY2(invitation.has_value(), invitation ? "" : qPrintable(wordsOf(invitation.error())));
        QCOMPARE(invitation->signature, signer);
        QCOMPARE(invitation->titleLines.first(), signer);
        QVERIFY(place().meetings.putOff(kept().scheduledAt.addDays(2), u"台风来了"_s));
        QCOMPARE(place().meetings.changeNotice()->signature, signer);
        QVERIFY(place().meetings.changeKind({u"two_committees_meeting"_s}, {}));
        const QString name = place().hall.village()->name;
        QCOMPARE(place().notices.meetingNotice()->signature, name + u"党组织、"_s + name + u"村民委员会"_s);
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
        QCOMPARE(*place().meetings.metThisYear(), (MetThisYear{2026, 1, {1, 3}}));
        m_page->refresh();
        QVERIFY(met->text().contains(u"1 of at least 4"_s));
        QVERIFY2(met->text().contains(u"quarter 1, 3"_s), qPrintable(met->text()));
        // Four in January are no meeting in the third quarter.
        for (int day = 5; day < 9; ++day) {
            earlier.id = MeetingId::fresh();
            earlier.scheduledAt = QDateTime(QDate(2026, 1, day), QTime(9, 0));
            QVERIFY(place().book->meetings().keep(earlier, m_table->clock.now()));
        }
        QCOMPARE(*place().meetings.metThisYear(), (MetThisYear{2026, 5, {3}}));
        m_page->refresh();
        QVERIFY2(met->text().contains(u"5 of at least 4"_s) && met->text().endsWith(u"none in quarter 3"_s), qPrintable(met->text()));
        // What no law asks for is not said.
        QVERIFY(place().meetings.changeKind({u"group_meeting"_s}, u"三组"_s));
        m_page->refresh();
        QVERIFY(!met->isVisible());
        QVERIFY(!partOf<QLabel>(*m_page, u"standIn"_s)->isVisible());
        QVERIFY(place().meetings.changeKind({u"members_assembly"_s}, {}));
        m_page->refresh();
        QVERIFY(partOf<QLabel>(*m_page, u"standIn"_s)->text().contains(u"村民委员会"_s));
        // 农村集体经济组织法 art. 27: who cannot come may take part online. Of a village's own meetings no law says so.
        QVERIFY(partOf<QLabel>(*m_page, u"mayComeOnline"_s)->isVisible());
        QVERIFY(place().meetings.changeKind({u"villagers_assembly"_s}, {}));
        m_page->refresh();
        QVERIFY(!partOf<QLabel>(*m_page, u"mayComeOnline"_s)->isVisible());
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
        // Without a law that says so it takes a reason, which is on record.
        write(u"partPlace"_s, u"三组晒谷场"_s);
        click(u"addPart"_s);
        QVERIFY2(m_said.startsWith(u"No law in force here"_s) && !m_said.contains(u"第"_s), qPrintable(m_said));
        QVERIFY(!plan().isInParts());
        partOf<QLineEdit>(*m_page, u"partPlace"_s)->clear();
        write(u"partsReason"_s, u"人员居住分散"_s);
        for (int day = 1; day <= 2; ++day) {
            write(u"partPlace"_s, day == 1 ? u"三组晒谷场"_s : u"五组祠堂"_s);
            partOf<QDateEdit>(*m_page, u"partDay"_s)->setDate(first.date().addDays(day));
            click(u"addPart"_s);
        }
        QCOMPARE(plan().parts.size(), 3);
        QCOMPARE(plan().parts.at(1).session.place, u"三组晒谷场"_s);
        QCOMPARE(plan().parts.at(1).session.scheduledAt, first.addDays(1));
        QCOMPARE(plan().parts.at(1).reason, u"人员居住分散"_s);
        QCOMPARE(plan().parts.at(2).reason, u"人员居住分散"_s);
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
        QCOMPARE(place().hall.attendance().present(), 1); // the first part went home
        QVERIFY(place().signIn.admit(members.at(0))); // and one of them came again
        QVERIFY(place().signIn.admit(members.at(0)).error().is(AttendanceRefusal::AlreadyHere));
        QCOMPARE(place().hall.attendance().present(), 2);
        QCOMPARE(place().hall.quorum().base, base);
        const auto signIns = place().book->attendance().signIns(kept().id);
        QCOMPARE(signIns->size(), 4);
        QCOMPARE(signIns->at(0).left->circumstance.happenedAt, plan().parts.at(0).closedAt); // with the part it was
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
