#include "app/minutes/draft.h"
#include "app/notice/kept_words.h"
#include "app/rules/holidays_text.h"
#include "db/book.h"
#include "db/journal/replay.h"
#include "db/stores/meeting_store.h"
#include "tests/ui/meeting/meeting_on_table.h"
#include "ui/meeting/prepare_page.h"
#include "ui/words/value_words.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace yishibu;

/// What holds when a meeting opens goes with it.
class TestStampedRules : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::MeetingOnTable> m_table;

    Workplace &place() const { return *m_table->place; }
    Done set(const LocalSettings &settings) const { return place().law.set(settings); }
    std::unique_ptr<PreparePage> page() const
    {
        auto page = std::make_unique<PreparePage>(place().meetings, place().hall, m_table->clock);
        test::showAt(*page, 1274, 576);
        page->refresh();
        return page;
    }

private Q_SLOTS:
    void init() { m_table = std::make_unique<test::MeetingOnTable>(); }

    void aMeetingKeepsTheRulesItOpenedUnder()
    {
        const LocalSettings ours{.noticeDays = 6, .postingDays = 30, .abstentions = AbstentionClass::BesideValid,
                                 .wholeVote = WholeVoteTest::BackAtMostVoted, .mark = BallotMark::Circle};
        QVERIFY(set(ours));
        m_table->playUntil(ActKind::OpenMeeting);
        QCOMPARE(place().hall.law().local, ours);
        QCOMPARE(place().hall.card().postingDays, 30);
        QVERIFY(set(LocalSettings{}));
        const MeetingId id = place().hall.meeting().id;
        place().meetings.leave();
        QVERIFY(place().meetings.enter(id));
        QCOMPARE(place().hall.law().local, ours);
        QCOMPARE(place().hall.card().noticeDays, 6);
        // The text is among what was stamped, to be read again.
        const auto texts = place().book->meetings().lawOf(place().hall.meeting());
        QVERIFY(std::ranges::any_of(*texts, [&](const QByteArray &text) {
            return areLocalSettings(text) && *readLocalSettings(text) == ours;
        }));
        QVERIFY(place().book->check()->isSound());
        // The next one goes by what is set now.
        QCOMPARE(place().meetings.lawOf(QDate(2026, 12, 1)).local, LocalSettings{});
    }

    /// The days of notice can be counted again years later, by the table they were counted by.
    void aMeetingKeepsTheHolidaysItWasCalledBy()
    {
        QVERIFY(place().law.keep({.day = QDate(2026, 11, 20), .name = u"村庆"_s, .source = u"村民会议决议"_s}));
        m_table->playUntil(ActKind::OpenMeeting);
        const Holidays then = place().hall.law().holidays;
        QVERIFY(then.isHoliday(QDate(2026, 11, 20)));
        const MeetingId id = place().hall.meeting().id;
        place().meetings.leave();
        QVERIFY(place().law.keep({.day = QDate(2026, 11, 20), .name = u"村庆"_s, .source = u"村民会议决议"_s, .isOff = false}));
        QVERIFY(place().meetings.enter(id));
        QCOMPARE(place().hall.law().holidays, then);
        const auto texts = place().book->meetings().lawOf(place().hall.meeting());
        QVERIFY(std::ranges::any_of(*texts, [&](const QByteArray &text) { return areHolidays(text) && *readHolidays(text) == then; }));
        // What is hung afterwards is counted by the table of that day.
        QVERIFY(!place().notices.holidays().isHoliday(QDate(2026, 11, 20)));
        QVERIFY(place().book->check()->isSound());
    }

    void theEarliestLawfulDayIsNamed()
    {
        QVERIFY(set(LocalSettings{.noticeDays = 10}));
        m_table->playUntil(ActKind::PrepareMeeting);
        const auto shown = page();
        auto *day = test::partOf<QDateEdit>(*shown, u"meetingDay"_s);
        auto *earliest = test::partOf<QLabel>(*shown, u"earliestDay"_s);
        auto *given = test::partOf<QCheckBox>(*shown, u"noticeGiven"_s);
        // While nobody has been told of a day, another one can be tried.
        const auto meetsOn = [&](QDate when) {
            given->setChecked(false);
            day->setDate(when);
            given->setChecked(true);
            test::partOf<QDateEdit>(*shown, u"noticeGivenOn"_s)->setDate(QDate(2026, 11, 22));
        };
        meetsOn(QDate(2026, 12, 2));
        QVERIFY2(earliest->text().contains(dateWords(QDate(2026, 12, 2))) && earliest->text().contains(dateWords(QDate(2026, 12, 3))), qPrintable(earliest->text()));
        const auto warns = [this](MeetingGap gap) {
            const auto warnings = warningsOf(place().hall.facts());
            return std::ranges::find(warnings, gap, &MeetingWarning::gap) != warnings.end();
        };
        QVERIFY(warns(MeetingGap::NoticeTight));
        meetsOn(QDate(2026, 12, 3));
        QVERIFY(!warns(MeetingGap::NoticeTight) && !warns(MeetingGap::NoticeLate));
        meetsOn(QDate(2026, 12, 1));
        QVERIFY(warns(MeetingGap::NoticeLate));
    }

    void howTheBaseIsMadeUpIsWrittenDownAndStamped()
    {
        m_table->playUntil(ActKind::PrepareMeeting);
        const QString words = u"村民代表38人，含本年度补选2人"_s;
        {
            const auto shown = page();
            auto *source = test::partOf<QLineEdit>(*shown, u"baseSource"_s);
            QCOMPARE(source->placeholderText(), place().hall.card().baseSource);
            source->setFocus();
            test::commit(source, words);
            Q_EMIT source->editingFinished();
        }
        QCOMPARE(place().hall.meeting().baseSource, words);
        m_table->playUntil(ActKind::OpenMeeting);
        QCOMPARE(place().hall.meeting().baseSource, words);
        const auto kept = place().book->meetings().meeting(place().hall.meeting().id);
        QCOMPARE((*kept)->baseSource, words);
        QVERIFY((*kept)->baseDate.isValid() && (*kept)->base > 0);
        QVERIFY(draftMinutes(place().hall.minutesSource()).baseSource.startsWith(words));
        // And printed where everybody reads the decision.
        m_table->playUntil(ActKind::CloseMeeting);
        const auto notice = place().notices.resolutionNotice(0, QDate(2026, 11, 23));
        QVERIFY(notice);
        QVERIFY(keptWords(*notice).contains(words));
    }
};

YISHIBU_TEST(TestStampedRules)
#include "tst_stamped_rules.moc"
