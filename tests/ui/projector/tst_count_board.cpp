#include "tests/support/test_case.h"
#include "ui/controls/strokes_painting.h"
#include "ui/projector/board_layout.h"
#include "ui/projector/count_board.h"
#include "ui/projector/count_layout.h"
#include "ui/startup/language.h"

#include <QElapsedTimer>
#include <QPainter>

namespace yishibu {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize hd{1920, 1080};
constexpr QSize sizes[]{hd, {1366, 768}, {1024, 768}, {1280, 720}};
using Mark = BoardMark::Kind;

const QString road = u"关于用财政奖补资金42万元硬化三组至五组村道的方案（第二稿）：长1.2公里、宽3.5米，雨水沟同步修建"_s;

HallBoard headed()
{
    return {.kind = HallBoard::Kind::Count, .title = u"青石村第十二届村民代表会议第三次会议"_s, .clock = u"19:52"_s,
            .attendance = u"实到 1000 / 应到 1238"_s, .text = road,
            .foot = u"初计，待复核 | 发出 1000 · 收回 1000 · 已唱 1000 · 无效 100 | 同意 501 票以上通过"_s,
            .said = u"撤回第 1000 张：不同意"_s};
}

HallBoard motion(int inFavour, int against, int abstained)
{
    HallBoard board = headed();
    const auto line = [](const QString &word, int votes, Tone tone) {
        return BoardLine{.word = word, .behind = QString::number(votes), .tone = tone, .strokes = votes};
    };
    board.lines = {line(u"同意"_s, inFavour, Tone::Good), line(u"不同意"_s, against, Tone::Bad), line(u"弃权"_s, abstained, Tone::Neutral)};
    return board;
}

HallBoard choice(int options, int most, const QString &text = road)
{
    HallBoard board = headed();
    board.text = text;
    for (int i = 0; i < options; ++i) {
        const int votes = most * (options - i) / options;
        board.lines.append({.word = u"%1. 小学旧址改作日间照料中心（含厨房、卫生间和无障碍坡道）"_s.arg(i + 1), .behind = QString::number(votes),
                            .tone = Tone::Info, .strokes = votes});
    }
    board.lines.append({.word = u"弃权"_s, .behind = u"2"_s, .tone = Tone::Neutral, .strokes = 2});
    return board;
}

/// All boards there may be: few and many papers, few and many options, a short and a long question.
QList<HallBoard> boards()
{
    QList<HallBoard> all;
    for (const int votes : {0, 1, 19, 60, 61, 160, 388, 1000})
        all.append(motion(votes, votes / 3, 2));
    for (const int options : {2, 4, 9}) {
        for (const int votes : {31, 1000})
            all += {choice(options, votes), choice(options, votes, road.repeated(7))};
    }
    return all;
}

QRectF inkOf(const BoardMark &mark)
{
    QRectF ink;
    for (const QLineF &line : strokeLines(mark.place.topLeft(), signsOn(mark), mark.strokes))
        ink |= QRectF(line.p1(), line.p2()).normalized().adjusted(-0.1, -0.1, 0.1, 0.1);
    return ink;
}

/// What does not fit, reaches over the edge, lies over something else, or cannot be read from eight metres.
QStringList faultsOf(const QList<BoardMark> &marks, QSizeF screen)
{
    QStringList faults;
    const double least = BoardType::on(screen).least;
    QList<QRectF> seen;
    for (const BoardMark &mark : marks) {
        const QString what = mark.text.isEmpty() ? u"strokes"_s : mark.text;
        QRectF place = mark.place;
        if (mark.kind == Mark::Strokes) {
            place = inkOf(mark);
            if (mark.side < least)
                faults.append(u"signs too small"_s);
            if (!mark.place.adjusted(-1, -1, 1, 1).contains(place))
                faults.append(u"strokes beside their place"_s);
        }
        if (!QRectF(QPointF(), screen).contains(place))
            faults.append(u"over the edge: "_s + what);
        if (mark.kind == Mark::Words) {
            const QSizeF room = roomFor(mark.text, mark.font, mark.place.width());
            if (room.width() > mark.place.width() + 0.5 || room.height() > mark.place.height() + 0.5)
                faults.append(u"cut: "_s + what);
        }
        if (!mark.text.isEmpty() && mark.font.pixelSize() < int(least))
            faults.append(u"too small: "_s + what);
        for (const QRectF &other : seen) {
            if (place.adjusted(0.5, 0.5, -0.5, -0.5).intersects(other))
                faults.append(u"lies over something: "_s + what);
        }
        seen.append(place);
    }
    return faults;
}

/// Strokes and numbers of each answer, put together again.
QList<int> votesOn(const QList<BoardMark> &marks, const HallBoard &board)
{
    QList<int> votes(board.lines.size(), 0);
    int row = -1;
    for (const BoardMark &mark : marks) {
        const auto named = std::ranges::find_if(board.lines, [&mark](const BoardLine &line) {
            return !mark.text.isEmpty() && (mark.text == line.word || (mark.text.endsWith(u'…') && line.word.startsWith(mark.text.chopped(1))));
        });
        if (named != board.lines.end())
            row = int(named - board.lines.begin());
        if (row < 0)
            continue;
        if (mark.kind == Mark::Strokes)
            votes[row] += mark.strokes;
        if (mark.text.startsWith(u'×')) // the sign before it is one of those it counts
            votes[row] += (mark.text.mid(1).toInt() - 1) * strokesPerSign;
    }
    return votes;
}

} // namespace

/// The hall counts along: every call is a stroke that can be read from the last row, and nothing is said too early.
class TestCountBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { language::install(*qApp, u"en"_s); }

    void nothingIsSmallerThanEightMetresAllow()
    {
        QCOMPARE(BoardType::on(hd).least, 36.0);
        for (const HallBoard &board : boards()) {
            const QList<BoardMark> marks = layOutBoard(board, hd, Colours());
            for (const BoardMark &mark : marks) {
                QVERIFY2(mark.text.isEmpty() || mark.font.pixelSize() >= 36, qPrintable(mark.text));
                QVERIFY(mark.kind != Mark::Strokes || mark.side >= 36);
            }
        }
        // Type of 36 pixels on a wall 2 m wide, and what most of the board is set in.
        QCOMPARE(heightOnWall(36, hd), 37.5);
        QVERIFY(qAbs(heightOnWall(int(BoardType::on(hd).small), hd) - 39.6) < 0.1);
        const double minutesOfArc = heightOnWall(36, hd) / 8000 * 180 / M_PI * 60;
        QVERIFY2(minutesOfArc > 16 && minutesOfArc < 17, qPrintable(QString::number(minutesOfArc)));
    }

    void everythingStandsInItsPlaceOnEveryScreen()
    {
        for (const HallBoard &board : boards()) {
            for (const QSize &size : sizes) {
                const QStringList faults = faultsOf(layOutBoard(board, size, Colours()), size);
                QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
            }
        }
    }

    void everyVoteIsToldByStrokes()
    {
        for (const HallBoard &board : boards()) {
            QList<int> votes;
            for (const BoardLine &line : board.lines)
                votes.append(line.strokes);
            QCOMPARE(votesOn(layOutBoard(board, hd, Colours()), board), votes);
        }
    }

    /// What is written stays where it is: a call adds a stroke and moves none, but for the steps at which signs become smaller.
    void aCallMovesNothing()
    {
        const auto strokesOf = [](int votes) {
            for (const BoardMark &mark : layOutBoard(motion(votes, 0, 0), hd, Colours())) {
                if (mark.kind == Mark::Strokes)
                    return strokeLines(mark.place.topLeft(), signsOn(mark), mark.strokes);
            }
            return QList<QLineF>();
        };
        int steps = 0;
        QList<QLineF> before;
        for (int votes = 1; votes <= 300; ++votes) {
            const QList<QLineF> now = strokesOf(votes);
            QCOMPARE(now.size(), votes);
            if (now.first(votes - 1) != before)
                ++steps;
            before = now;
        }
        QVERIFY2(steps <= 3, qPrintable(QString::number(steps)));
    }

    /// Rows are compared by eye: one size for all.
    void signsOfAllAnswersAreOfOneSize()
    {
        for (const HallBoard &board : boards()) {
            QSet<double> sides;
            for (const BoardMark &mark : layOutBoard(board, hd, Colours())) {
                if (mark.kind == Mark::Strokes)
                    sides.insert(mark.side);
            }
            QVERIFY(sides.size() <= 1);
        }
    }

    void aThousandStrokesAreDrawnWithinAFrame()
    {
        QImage image(hd, QImage::Format_RGB32);
        QPainter painter(&image);
        QElapsedTimer timer;
        timer.start();
        constexpr int frames = 20;
        for (int i = 0; i < frames; ++i)
            paintBoard(painter, layOutBoard(motion(300 + i, 280, 40), hd, Colours()), Colours());
        QVERIFY2(timer.elapsed() / frames < 100, qPrintable(QString::number(timer.elapsed() / frames))); // generous: other tests run beside
    }

    void noResultBeforeTheChairAnnouncesIt()
    {
        for (const QString &language : {u"zh_CN"_s, u"en"_s}) {
            language::install(*qApp, language);
            Vote vote = put();
            Ballot ballot = called({0, 0, 0, 0, 1, 2});
            ballot.crew.caller = Appointee::asWritten(u"江秋菊"_s);
            ballot.crew.tallyClerk = Appointee::asWritten(u"龚婷婷"_s);
            ballot.box.helped = 3;
            ballot.box.observers = QStringList{u"罗文"_s};
            ballot.acknowledged = QStringList{u"W2"_s};
            HallBoard board;
            showCount(board, vote, ballot, 4);
            QCOMPARE(board.kind, HallBoard::Kind::Count);
            QVERIFY(board.verdict.isEmpty());
            QCOMPARE(board.tone, Tone::Neutral);
            QString all = board.text + board.foot + board.said + board.above;
            for (const BoardLine &line : board.lines)
                all += line.word + line.behind;
            for (const QString &never : {u"江秋菊"_s, u"龚婷婷"_s, u"罗文"_s, u"W2"_s, u"已通过"_s, u"未通过"_s, u"代书"_s, u"Passed"_s})
                QVERIFY2(!all.contains(never), qPrintable(never));
        }
    }

    void theFirstCountIsCalledOne()
    {
        HallBoard board;
        showCount(board, put(), called({0, 0, 1, 2, 0, -1}), 16);
        QCOMPARE(board.text, road);
        QVERIFY2(board.foot.startsWith(u"First count, to be checked | Issued 31 · returned 31 · called 6 · spoiled 1"_s), qPrintable(board.foot));
        QVERIFY(board.foot.endsWith(u"passes with 16 or more in favour"_s));
        QCOMPARE(board.lines.size(), 3);
        QCOMPARE(board.lines.at(0).strokes, 3);
        QCOMPARE(board.lines.at(0).behind, u"3"_s);
        QCOMPARE(board.lines.at(1).strokes, 1);
        QCOMPARE(board.lines.at(2).strokes, 1);
    }

    /// Who counts anew counts blind: the wall tells nothing of the first count, not even of the papers that are spoiled.
    void whileItIsCountedAnewTheFirstFiguresAreNotThere()
    {
        HallBoard first;
        HallBoard other;
        showRecount(first, put(), called({0, 0, 1, 2, 0, -1}), 16);
        showRecount(other, put(), called({1, 1, 1, 2, -1, -1}), 16);
        QVERIFY(first == other);
        QCOMPARE(first.lines.size(), 3);
        for (const BoardLine &line : std::as_const(first.lines))
            QVERIFY(line.strokes == 0 && line.behind.isEmpty() && !line.word.isEmpty());
        QCOMPARE(first.foot, u"Being counted anew | Issued 31 · returned 31 | passes with 16 or more in favour"_s);
        for (const QSize &size : sizes)
            QCOMPARE(faultsOf(layOutBoard(first, size, Colours()), size), QStringList());
    }

    void whatIsTakenBackIsSaid()
    {
        const Ballot before = called({0, 0, 1});
        Ballot now = before;
        QVERIFY(!takenBackBetween(before, now));
        now.papers.last().withdrawn = true;
        const auto taken = takenBackBetween(before, now);
        QVERIFY(taken && taken->ordinal == 3);
        QVERIFY(!takenBackBetween(now, now)); // said once
        HallBoard board;
        showCount(board, put(), now, 16, taken);
        QCOMPARE(board.said, u"Taken back: paper 3, Against"_s);
        QCOMPARE(board.lines.at(1).strokes, 0);
        showCount(board, put(), now, 16);
        QVERIFY(board.said.isEmpty());
        Ballot spoiled = called({-1});
        spoiled.papers.last().withdrawn = true;
        showCount(board, put(), spoiled, 16, spoiled.papers.last());
        QCOMPARE(board.said, u"Taken back: paper 1, spoiled paper"_s);
    }

    void whilePapersAreFilledInTheMotionStandsThere()
    {
        Ballot ballot = called({});
        ballot.box.back.reset();
        HallBoard board;
        showCount(board, put(), ballot, 16);
        QCOMPARE(board.kind, HallBoard::Kind::Motion);
        QCOMPARE(board.text, road);
        QVERIFY(board.lines.isEmpty());
        QVERIFY(board.foot.contains(u"31"_s));
    }

    void optionsStandThereWordForWord()
    {
        Vote vote = put();
        vote.question = {.kind = QuestionKind::AtMost, .options = {u"村道硬化"_s, u"饮水管网改造"_s, u"文化广场"_s}, .most = 2};
        Ballot ballot = called({});
        CalledPaper paper{.ordinal = 1, .rows = {0, 2}};
        ballot.papers = {paper};
        HallBoard board;
        showCount(board, vote, ballot, 16, paper);
        QCOMPARE(board.lines.size(), 4);
        QCOMPARE(board.lines.at(1).word, u"2. 饮水管网改造"_s);
        QCOMPARE(board.lines.at(0).strokes + board.lines.at(2).strokes, 2);
        QVERIFY(board.foot.endsWith(u"chosen with 16 votes or more"_s));
        QCOMPARE(board.said, u"Taken back: paper 1, 1. 村道硬化, 3. 文化广场"_s);
    }

private:
    static Vote put()
    {
        Vote vote;
        vote.motion = road;
        vote.method = VoteMethod::SecretBallot;
        vote.snapshot = VoteSnapshot{.base = 38, .present = 31, .quorum = 26};
        return vote;
    }

    /// Papers by the row they mark; -1 for a spoiled one.
    static Ballot called(const QList<int> &rows)
    {
        Ballot ballot;
        ballot.box.issued = 31;
        ballot.box.back = 31;
        for (const int row : rows) {
            CalledPaper paper{.ordinal = int(ballot.papers.size()) + 1};
            if (row < 0)
                paper.spoiled = SpoiledBecause::TooManyMarks;
            else
                paper.rows = {row};
            ballot.papers.append(paper);
        }
        return ballot;
    }
};

YISHIBU_TEST(TestCountBoard)

} // namespace yishibu

#include "tst_count_board.moc"
