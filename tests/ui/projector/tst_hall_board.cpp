#include "app/discussion/speaking_rules.h"
#include "db/book.h"
#include "db/stores/roster_store.h"
#include "tests/ui/meeting/meeting_on_table.h"
#include "ui/projector/board_layout.h"
#include "ui/projector/hall_board.h"
#include "ui/startup/language.h"

#include <QBuffer>
#include <QPainter>

namespace yishibu {

using namespace Qt::StringLiterals;
using Kind = HallBoard::Kind;

namespace {

constexpr QSize sizes[]{{1920, 1080}, {1366, 768}, {1024, 768}, {1280, 720}};

QString wordsOf(const QList<BoardMark> &marks)
{
    QString all;
    for (const BoardMark &mark : marks)
        all += mark.text + u'\n';
    return all;
}

/// What does not fit, reaches over the edge or lies over something else.
QStringList faultsOf(const QList<BoardMark> &marks, QSizeF screen)
{
    QStringList faults;
    QList<BoardMark> seen;
    for (const BoardMark &mark : marks) {
        const QString what = mark.text.isEmpty() ? u"bar"_s : mark.text;
        if (!QRectF(QPointF(), screen).contains(mark.place))
            faults.append(u"over the edge: "_s + what);
        if (mark.kind == BoardMark::Kind::Words) {
            const QSizeF room = roomFor(mark.text, mark.font, mark.place.width());
            if (room.width() > mark.place.width() + 0.5 || room.height() > mark.place.height() + 0.5)
                faults.append(u"cut: "_s + what);
            if (mark.font.pixelSize() < int(BoardType::on(screen).least)) // 36 at 1080p
                faults.append(u"too small for eight metres: "_s + what);
        }
        for (const BoardMark &other : seen) {
            if (mark.place.adjusted(0.5, 0.5, -0.5, -0.5).intersects(other.place))
                faults.append(what + u" lies over "_s + other.text);
        }
        seen.append(mark);
    }
    return faults;
}

} // namespace

/// What the hall reads at each point of the played meeting: the truth, readable, and nothing of the never-list.
class TestHallBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        m_table.reset();
        language::install(*qApp, u"en"_s);
    }

    void followsTheMeetingFromDoorToEnd()
    {
        m_table = std::make_unique<test::MeetingOnTable>();
        QCOMPARE(board().kind, Kind::Idle);
        m_table->playUntil(ActKind::PrepareMeeting);
        QCOMPARE(board().kind, Kind::Welcome);
        QVERIFY(board().attendance.isEmpty());
        m_table->playUntil(ActKind::OpenMeeting);
        QCOMPARE(board().kind, Kind::Arriving);
        QCOMPARE(board().verdict, u"26 more needed"_s);
        m_table->playUntil(ActKind::SignIn);
        QCOMPARE(board().present, 1);
        QCOMPARE(board().verdict, u"25 more needed"_s);
        int all = 0;
        int here = 0;
        for (const GroupHeads &heads : board().groups) {
            all += heads.all;
            here += heads.here;
        }
        QCOMPARE(all, 38);
        QCOMPARE(here, 1);
        QCOMPARE(board().groups.first().group, u"一组"_s);
        while (!hall().quorum().reached())
            m_table->playUntil(ActKind::SignIn);
        QCOMPARE(board().present, 26);
        QCOMPARE(board().verdict, u"Enough are here"_s);
        QCOMPARE(board().tone, Tone::Good);
        m_table->playUntil(ActKind::Enter);
        QCOMPARE(board().kind, Kind::Item);
        QCOMPARE(board().text, hall().agenda().first().title);
        m_table->playUntil(ActKind::PutMotion);
        QCOMPARE(board().kind, Kind::Motion);
        QCOMPARE(board().text, hall().votes().last().motion);
        QVERIFY(board().lines.isEmpty()); // no count before the chair announces it
        m_table->playUntil(ActKind::CountHands);
        QCOMPARE(board().kind, Kind::Result);
        QCOMPARE(board().lines.first().behind, u"22"_s);
        QCOMPARE(board().verdict, u"Passed"_s);
        QVERIFY2(board().foot.contains(u"Present at the vote: 31"_s), qPrintable(board().foot));
        // Where a law takes the majority of all, the hall reads of how many (农村土地承包法 art. 28).
        const QList<Topic> topics = hall().topics();
        QList<Topic> land = topics;
        for (Topic &topic : land)
            topic.matter = u"land_readjustment"_s;
        m_table->place->hall.setPool(land, hall().delegations());
        QVERIFY2(board().foot.contains(u"Of all 38, present at the vote: 31"_s), qPrintable(board().foot));
        m_table->place->hall.setPool(topics, hall().delegations());
        m_table->playUntil(ActKind::CloseMeeting);
        QCOMPARE(board().kind, Kind::Endings);
        QCOMPARE(board().lines.first().behind, u"Passed"_s);
    }

    void nothingOfTheNeverListAndNothingCut()
    {
        m_table = std::make_unique<test::MeetingOnTable>();
        QSet<Kind> kinds;
        HallBoard before;
        for (bool more = true; more;) {
            const qsizetype act = m_table->player->at();
            QVERIFY(m_table->player->playUntil([](const CastAct &) { return true; }));
            more = m_table->player->at() > act;
            for (const QString &language : {u"zh_CN"_s, u"en"_s}) {
                language::install(*qApp, language);
                const HallBoard now = board();
                QCOMPARE(neverSaid(wordsOf(layOutBoard(now, sizes[0], Colours()))), QStringList());
                // Of those who come one by one, every tenth is looked at closely.
                if (kinds.contains(now.kind) && now.text == before.text && now.verdict == before.verdict && now.present % 10 != 0)
                    continue;
                for (const QSize &size : sizes)
                    QCOMPARE(faultsOf(layOutBoard(now, size, Colours()), size), QStringList());
                grab(u"board-%1-%2-%3"_s.arg(int(now.kind)).arg(now.present).arg(language));
            }
            before = board();
            kinds.insert(before.kind);
        }
        QCOMPARE(kinds.size(), 7);
    }

    void aVoteTakenBackIsNoResult()
    {
        m_table = std::make_unique<test::MeetingOnTable>();
        m_table->playUntil(ActKind::CountHands);
        QVERIFY(m_table->place->voting.withdraw(hall().votes().last().id));
        QCOMPARE(board().kind, Kind::Item);
        QVERIFY(!wordsOf(layOutBoard(board(), sizes[0], Colours())).contains(u"22"_s));
    }

    /// On demand the hall reads what a word of the paper means, a few at a time.
    void theCardStandsThereOnDemand()
    {
        m_table = std::make_unique<test::MeetingOnTable>();
        m_table->playUntil(ActKind::Enter);
        ExplainDesk &desk = m_table->place->explain;
        desk.showNext(); // nothing is written on it yet
        QCOMPARE(board().kind, Kind::Item);
        for (int i = 1; i <= wordsOnBoard + 1; ++i)
            QVERIFY(desk.add(u"奖补资金第%1项"_s.arg(i), u"上面给的修路钱，不用各户出"_s, i == 1 ? u"公家出钱修路"_s : QString()));
        QCOMPARE(board().kind, Kind::Item); // written, but not asked for
        desk.showNext();
        QCOMPARE(board().kind, Kind::PlainWords);
        QCOMPARE(board().lines.size(), wordsOnBoard);
        QCOMPARE(board().lines.first().word, u"奖补资金第1项"_s);
        QCOMPARE(board().lines.first().more, u"公家出钱修路"_s);
        for (const QSize &size : sizes)
            QCOMPARE(faultsOf(layOutBoard(board(), size, Colours()), size), QStringList());
        desk.showNext();
        QCOMPARE(board().lines.size(), 1);
        desk.showNext();
        QCOMPARE(board().kind, Kind::Item);
        desk.showNext();
        // It belongs to its item and goes with it.
        QVERIFY(m_table->place->meetings.moveTo({Stage::SignIn}));
        QCOMPARE(board().kind, Kind::Arriving);
    }

    /// A picture stands there in its own shape; what is none, or claims to be larger than any camera makes, is said in words.
    void aPictureOfTheItemStandsThereOnDemand()
    {
        HallBoard picture{.kind = Kind::Picture, .title = u"青石村"_s, .above = u"议题一"_s, .verdict = u"This picture cannot be shown."_s};
        QBuffer bytes(&picture.picture);
        QVERIFY(QImage(400, 800, QImage::Format_RGB32).save(&bytes, "PNG"));
        const auto pictureIn = [](const QList<BoardMark> &marks) {
            return std::ranges::find(marks, BoardMark::Kind::Picture, &BoardMark::kind);
        };
        for (const QSize &size : sizes) {
            const QList<BoardMark> marks = layOutBoard(picture, size, Colours());
            QCOMPARE(faultsOf(marks, size), QStringList());
            const auto mark = pictureIn(marks);
            QVERIFY(mark != marks.cend());
            QVERIFY(qAbs(mark->place.height() - 2 * mark->place.width()) < 1);
        }
        // A header of 60 000 by 60 000 pixels is not unfolded.
        QByteArray bomb = picture.picture;
        for (const int at : {16, 20})
            bomb.replace(at, 4, QByteArray("\0\0\xea\x60", 4));
        for (const QByteArray &hostile : {bomb, picture.picture.left(20), QByteArray("\xff\xd8\xff")}) {
            HallBoard bad = picture;
            bad.picture = hostile;
            const QList<BoardMark> marks = layOutBoard(bad, sizes[0], Colours());
            QVERIFY(pictureIn(marks) == marks.cend());
            QVERIFY(wordsOf(marks).contains(bad.verdict));
        }
    }

    /// A rating is never shown without how many answered, nor while people still tap.
    void theRatingStandsThereOnDemandWithItsResponse()
    {
        m_table = std::make_unique<test::MeetingOnTable>();
        m_table->playUntil(ActKind::Enter);
        RatingDesk &desk = m_table->place->rating;
        desk.show(true);
        QVERIFY(!desk.isShown()); // nobody was asked yet
        QVERIFY(desk.count(RatingMethod::Slips, 31, {{10, 9, 3, 2, 0}}));
        QCOMPARE(board().kind, Kind::Item);
        desk.show(true);
        QCOMPARE(board().kind, Kind::Rating);
        QCOMPARE(board().lines.size(), moodCount);
        QCOMPARE(board().lines.first().behind, u"10"_s);
        QVERIFY(board().verdict.contains(u"77"_s) && board().foot.contains(u"24"_s) && board().foot.contains(u"31"_s));
        for (const QSize &size : sizes)
            QCOMPARE(faultsOf(layOutBoard(board(), size, Colours()), size), QStringList());
        QVERIFY(desk.count(RatingMethod::Slips, 31, {{3, 0, 0, 0, 0}}));
        desk.show(true);
        QVERIFY(board().foot.contains(u"fewer than half"_s));
        QVERIFY(!desk.tap(Mood::Fair)); // slips were counted: they are taken back first
        QCOMPARE(board().kind, Kind::Rating);
        QVERIFY(desk.withdraw());
        QCOMPARE(board().kind, Kind::Item);
        QVERIFY(desk.tap(Mood::Fair));
        desk.show(true);
        QCOMPARE(board().kind, Kind::Rating);
        QVERIFY(desk.tap(Mood::Content)); // whoever taps next does not see how the others did
        QCOMPARE(board().kind, Kind::Item);
    }

    /// The longest page of rules that a village may write is read in the last row, on every screen.
    void theRulesOfSpeakingStandThereOnDemand()
    {
        m_table = std::make_unique<test::MeetingOnTable>();
        m_table->playUntil(ActKind::Enter);
        SpeakingDesk &desk = m_table->place->speaking;
        QVERIFY(desk.rules().size() >= 5 && desk.rules().size() <= mostSpeakingRules);
        const QStringList usual = desk.rules();
        for (const bool own : {false, true}) {
            if (own)
                QVERIFY(desk.setRules(QStringList(mostSpeakingRules, QString(longestSpeakingRule, u'说')).join(u'\n')));
            desk.showRules();
            QCOMPARE(board().kind, Kind::Rules);
            QCOMPARE(board().lines.size(), desk.rules().size());
            QCOMPARE(board().lines.last().behind, desk.rules().last());
            for (const QSize &size : sizes) {
                QCOMPARE(faultsOf(layOutBoard(board(), size, Colours()), size), QStringList());
                QVERIFY(wordsOf(layOutBoard(board(), size, Colours())).contains(desk.rules().last()));
            }
        }
        // Nothing written is the usual rules again, and what stands on the wall follows.
        QVERIFY(!desk.setRules(QString(longestSpeakingRule + 1, u'说')));
        QVERIFY(desk.setRules(u" \n"_s));
        QCOMPARE(desk.rules(), usual);
        QCOMPARE(board().lines.size(), usual.size());
        // One thing stands there at a time.
        QVERIFY(m_table->place->explain.add(u"奖补资金"_s, u"上面给的修路钱"_s, {}));
        m_table->place->explain.showNext();
        QCOMPARE(board().kind, Kind::PlainWords);
        QVERIFY(!desk.areRulesShown());
        desk.hideRules(); // not theirs to take off
        QCOMPARE(board().kind, Kind::PlainWords);
        desk.showRules();
        QVERIFY(!m_table->place->explain.isShown());
        desk.hideRules();
        QCOMPARE(board().kind, Kind::Item);
    }

    /// Somebody speaks, and for how long: that the hall may see. Who, and who has not, it never does.
    void theClockOfTheSpeakerStandsThereWithoutANameOfAnybody()
    {
        m_table = std::make_unique<test::MeetingOnTable>();
        m_table->playUntil(ActKind::Enter);
        QVERIFY(m_table->place->meetings.moveTo({Stage::Item, 0, ItemStep::Discuss}));
        SpeakingDesk &desk = m_table->place->speaking;
        qint64 now = 0;
        desk.setMonotonic([&now] { return now; });
        QVERIFY(desk.setLimit(60));
        QVERIFY(desk.ask(hall().attendance().presentMembers().first()));
        QVERIFY(board().verdict.isEmpty()); // who waits is not shown
        QVERIFY(desk.beginNext());
        QCOMPARE(board().verdict, u"Speaking time left: 01:00"_s);
        now = 20'000;
        desk.tick();
        QCOMPARE(board().verdict, u"Speaking time left: 00:40"_s);
        QCOMPARE(neverSaid(wordsOf(layOutBoard(board(), sizes[0], Colours()))), QStringList());
        for (const QSize &size : sizes)
            QCOMPARE(faultsOf(layOutBoard(board(), size, Colours()), size), QStringList());
        desk.pause();
        QCOMPARE(board().verdict, u"Speaking time, paused: 00:40"_s);
        desk.goOn();
        now = 72'000;
        desk.tick();
        QCOMPARE(board().verdict, u"Speaking time is over: +00:12"_s);
        QVERIFY(desk.end());
        QVERIFY(board().verdict.isEmpty());
    }

    /// A bell rings for all groups at once, so all of them see how long they have.
    void theClockOfARoundStandsThereWhileTheGroupsTalk()
    {
        m_table = std::make_unique<test::MeetingOnTable>();
        m_table->playUntil(ActKind::Enter);
        QVERIFY(m_table->place->meetings.moveTo({Stage::Item, 0, ItemStep::Discuss}));
        SpeakingDesk &desk = m_table->place->speaking;
        qint64 now = 0;
        desk.setMonotonic([&now] { return now; });
        desk.startRound(10);
        QVERIFY(board().verdict.isEmpty()); // nobody sits in groups
        QVERIFY(m_table->place->grouping.form({.method = GroupingMethod::ByLot, .groups = 3, .minutes = 10}));
        now = 138'000;
        desk.tick();
        QCOMPARE(board().verdict, u"Round 1, time left: 07:42"_s);
        QCOMPARE(neverSaid(wordsOf(layOutBoard(board(), sizes[0], Colours()))), QStringList());
        for (const QSize &size : sizes)
            QCOMPARE(faultsOf(layOutBoard(board(), size, Colours()), size), QStringList());
        now = 612'000;
        desk.tick();
        QCOMPARE(board().verdict, u"Round 1 is over: +00:12"_s);
        desk.stopRound();
        QVERIFY(board().verdict.isEmpty());
    }

    void manyGroupsLongTitlesAndLongMotionsStillFit()
    {
        HallBoard full{.kind = Kind::Arriving, .title = u"青石村第十二届村民代表会议第三次会议"_s.repeated(2), .clock = u"19:42"_s,
                       .attendance = u"实到 1031 / 应到 1238"_s, .practice = u"演练"_s, .verdict = u"还差 207 人"_s, .tone = Tone::Warn,
                       .foot = u"法定到会 826 人"_s, .present = 1031, .base = 1238, .needed = 826, .presentWord = u"实到"_s, .baseWord = u"应到 1238"_s};
        for (int i = 0; i < 20; ++i)
            full.groups.append({u"第%1村民小组"_s.arg(i), 100, 50 + i});
        HallBoard motion{.kind = Kind::Motion, .title = full.title, .above = u"议题一 · 表决"_s, .text = u"用财政奖补资金42万元硬化三组至五组村道，"_s.repeated(14),
                         .verdict = u"请举手表决：同意、不同意、弃权"_s};
        HallBoard endings{.kind = Kind::Endings, .title = full.title, .verdict = u"本次会议结果"_s};
        for (int i = 0; i < 9; ++i)
            endings.lines.append({u"三组至五组村道硬化和雨水沟同步修建的方案（第二稿）"_s, u"达成共识"_s, Tone::Good});
        for (const QSize &size : sizes) {
            for (const HallBoard &one : {full, motion, endings}) {
                QCOMPARE(faultsOf(layOutBoard(one, size, Colours()), size), QStringList());
            }
        }
    }

private:
    const Hall &hall() const { return m_table->place->hall; }
    HallBoard board() const { return boardOf(hall(), m_table->clock.now()); }

    /// Names, numbers and words of single people that stand in a text.
    QStringList neverSaid(const QString &text) const
    {
        QStringList said;
        const auto look = [&](const QString &word) {
            if (word.size() > 1 && text.contains(word))
                said.append(word);
        };
        for (const Villager &villager : hall().roster().villagers()) {
            look(villager.name);
            look(villager.idTail);
        }
        for (const Household &household : hall().roster().households())
            look(household.number);
        if (m_numbers.isEmpty())
            m_numbers = *m_table->place->book->roster().numbers();
        for (const PersonalNumbers &numbers : std::as_const(m_numbers)) {
            look(numbers.citizenId);
            look(numbers.phone);
        }
        if (hall().hasMeeting()) {
            for (const Remark &remark : hall().remarks())
                look(remark.text);
            for (const Point &point : hall().points())
                look(point.text);
            look(hall().meeting().contact);
            look(hall().meeting().chairTitle);
        }
        return said;
    }

    void grab(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("YISHIBU_GRAB");
        if (folder.isEmpty())
            return;
        for (const QSize &size : sizes) {
            QImage image(size, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintBoard(painter, layOutBoard(board(), size, Colours()), Colours());
            painter.end();
            image.save(u"%1/%2-%3.png"_s.arg(folder, name).arg(size.width()));
        }
    }

    std::unique_ptr<test::MeetingOnTable> m_table;
    mutable QHash<VillagerId, PersonalNumbers> m_numbers;
};

YISHIBU_TEST(TestHallBoard)

} // namespace yishibu

#include "tst_hall_board.moc"
