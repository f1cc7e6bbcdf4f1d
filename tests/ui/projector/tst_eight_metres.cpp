#include "app/discussion/speaking_rules.h"
#include "tests/support/test_case.h"
#include "ui/projector/board_layout.h"

namespace yishibu {

using namespace Qt::StringLiterals;
using Kind = HallBoard::Kind;

namespace {

constexpr QSize hd{1920, 1080};
constexpr double leastOnHd = 36;
const QString road = u"关于用财政奖补资金42万元硬化三组至五组村道的方案（第二稿）：长1.2公里、宽3.5米，雨水沟同步修建"_s;

HallBoard headed(Kind kind)
{
    return {.kind = kind, .title = u"青石村第十二届村民代表会议第三次会议"_s, .clock = u"19:42"_s, .attendance = u"实到 1031 / 应到 1238"_s,
            .practice = u"演练"_s};
}

/// A board of each kind, with little on it and with as much as there may be.
QList<HallBoard> everyBoard()
{
    QList<HallBoard> all{headed(Kind::Idle)};
    for (const int times : {1, 7}) {
        const QString text = road.repeated(times);
        for (const Kind kind : {Kind::Welcome, Kind::Item, Kind::Motion}) {
            HallBoard board = headed(kind);
            board.above = u"议题一 · 讨论"_s;
            board.text = text;
            board.verdict = kind == Kind::Motion ? u"请举手表决：同意、不同意、弃权"_s : u"发言时间还剩：02:41"_s; // the speaking clock
            board.foot = u"1. 水泥路面   2. 沥青路面   3. 砂石路面"_s.repeated(times);
            all.append(board);
        }
        for (const QString &clock : {u"第2轮讨论还剩：07:42"_s, u"第2轮讨论时间到：+00:12"_s}) { // the groups' clock
            HallBoard board = headed(Kind::Item);
            board.above = u"议题一 · 讨论"_s;
            board.text = text;
            board.verdict = clock;
            all.append(board);
        }
        for (const int groups : {1, 20}) {
            HallBoard board = headed(Kind::Arriving);
            board.verdict = u"还差 207 人"_s;
            board.foot = u"表决须有 826 人到会"_s;
            board.present = 619, board.base = 1238, board.needed = 826;
            board.presentWord = u"实到"_s, board.baseWord = u"应到 1238"_s;
            for (int i = 0; i < groups; ++i)
                board.groups.append({u"第%1村民小组"_s.arg(i), 100, 50 + i});
            all.append(board);
        }
        for (const int words : {1, 3}) {
            HallBoard board = headed(Kind::PlainWords);
            board.above = u"议题一 · 说明"_s;
            for (int i = 0; i < words; ++i)
                board.lines.append({.word = u"奖补资金"_s.repeated(times), .behind = u"上面给的修路钱，不用各户出"_s.repeated(times), .more = u"公家出钱修路"_s});
            all.append(board);
        }
        HallBoard rules = headed(Kind::Rules);
        rules.above = u"发言规则"_s;
        for (int i = 0; i < mostSpeakingRules; ++i)
            rules.lines.append({.word = QString::number(i + 1), .behind = u"有不同意见当面说，记进争议点；说不清楚的写明谁去问。"_s.repeated(times).left(longestSpeakingRule)});
        all.append(rules);
        HallBoard picture = headed(Kind::Picture);
        picture.verdict = u"这张图片无法显示。"_s;
        all.append(picture);
        HallBoard rating = headed(Kind::Rating);
        rating.text = u"您对这次会议满意吗？"_s;
        rating.verdict = u"应答率 62%"_s;
        rating.foot = u"到会 31 人，19 人应答"_s;
        for (const QString &face : {u"很满意"_s, u"满意"_s, u"一般"_s, u"不满意"_s, u"很不满意"_s})
            rating.lines.append({.word = face, .behind = u"388"_s, .tone = Tone::Good, .share = 0.4});
        all.append(rating);
        for (const int options : {2, 4, 9}) {
            for (const Kind kind : {Kind::Count, Kind::Result, Kind::Endings}) {
                HallBoard board = headed(kind);
                board.above = u"议题一 · 表决"_s;
                board.text = text;
                board.verdict = kind == Kind::Endings ? u"本次会议结果"_s : kind == Kind::Result ? u"未通过"_s : QString();
                board.foot = u"表决时到会 1000 人 · 501 票以上通过"_s;
                for (int i = 0; i < options; ++i)
                    board.lines.append({.word = u"小学旧址改作日间照料中心"_s.repeated(times), .behind = u"388"_s, .tone = Tone::Good, .share = 0.4,
                                        .strokes = kind == Kind::Count ? 388 : 0});
                all.append(board);
            }
        }
    }
    return all;
}

} // namespace

/// From the last row, eight metres from a wall picture two metres wide, every board can be read: no type is smaller than 36
/// pixels at 1080p, whatever stands on it, and no line is cut through.
class TestEightMetres : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noGlyphOfAnyBoardIsTooSmall()
    {
        int smallest = 10000;
        QSet<Kind> kinds;
        for (const HallBoard &board : everyBoard()) {
            kinds.insert(board.kind);
            const QList<BoardMark> marks = layOutBoard(board, hd, Colours());
            for (const BoardMark &mark : marks) {
                const QString what = u"board %1: %2"_s.arg(int(board.kind)).arg(mark.text);
                QVERIFY2(mark.kind != BoardMark::Kind::Strokes || mark.side >= leastOnHd, qPrintable(what));
                if (mark.text.isEmpty())
                    continue;
                smallest = qMin(smallest, mark.font.pixelSize());
                QVERIFY2(mark.font.pixelSize() >= leastOnHd, qPrintable(what));
                if (mark.kind == BoardMark::Kind::Words)
                    QVERIFY2(roomFor(mark.text, mark.font, mark.place.width()).height() <= mark.place.height() + 0.5, qPrintable(what));
            }
        }
        QCOMPARE(kinds.size(), int(Kind::Rating) + 1); // each there is
        const BoardType type = BoardType::on(hd);
        const auto onWall = [](double pixels) { return heightOnWall(pixels, hd); };
        qInfo("type on a wall 2 m wide: smallest %.1f mm, usual %.1f mm, what is asked %.1f mm, the figure that decides %.1f mm",
              onWall(smallest), onWall(int(type.small)), onWall(int(type.middle)), onWall(int(type.great)));
        QVERIFY(onWall(smallest) >= 37.5);
    }
};

YISHIBU_TEST(TestEightMetres)

} // namespace yishibu

#include "tst_eight_metres.moc"
