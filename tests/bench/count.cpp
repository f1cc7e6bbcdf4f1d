#include "tests/bench/count.h"

#include "app/voting/tally.h"
#include "db/book.h"
#include "db/stores/ballot_store.h"
#include "tests/bench/bare.h"
#include "tests/bench/figures.h"
#include "tests/bench/town.h"
#include "ui/projector/board_window.h"
#include "ui/voting/voting_page.h"
#include "ui/window/meeting_frame.h"

#include <QApplication>
#include <QFile>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace yishibu::bench {

namespace {

constexpr int papers = 1000;
constexpr int voters = papers + 1; // one is called before, so that the bare copy has a row to write again
constexpr int villagers = 1600;
constexpr qsizetype atEachEnd = 100;

/// A box with the papers of everybody here, opened and counted, and one of them called.
MeetingId openBox(Workplace &place)
{
    const QString motion = u"用财政奖补资金42万元硬化三组至五组村道，长1.2公里、宽3.5米，雨水沟同步修建"_s;
    const MeetingId meeting = openMeeting(place, motion);
    const QList<VillagerId> members = place.hall.attendance().members();
    for (int i = 0; i < voters; ++i) {
        if (!place.signIn.admit(members.at(i)))
            qFatal("not signed in");
    }
    if (!place.meetings.moveTo({Stage::Item, 0, ItemStep::Vote}))
        qFatal("no vote yet");
    const auto vote = place.voting.open(place.hall.agenda().first().id, motion, VoteMethod::SecretBallot);
    if (!vote)
        qFatal("the motion was not put");
    CountingCrew crew;
    crew.scrutineers = {Appointee(members.at(0)), Appointee(members.at(1))};
    crew.caller = Appointee(members.at(2));
    crew.tallyClerk = Appointee(members.at(3));
    const BallotBox box{.shownEmpty = true, .issued = voters, .back = voters, .secretPlace = true};
    if (!place.ballots.nameCrew(vote->id, crew) || !place.ballots.issue(vote->id, box) || !place.ballots.countBox(vote->id, box)
        || !place.ballots.call(vote->id, {0}))
        qFatal("the box was not opened");
    return meeting;
}

/// The hall tells the pages in the order in which they asked; this asked first.
class CountBench
{
public:
    explicit CountBench(Workplace &place) : m_place(place)
    {
        QObject::connect(&place.hall, &Hall::ballotChanged, &place.hall, [this] { m_keptAt = m_timer.nsecsElapsed() / 1000; });
    }

    /// One key: on the disk, on the laptop, on the big screen.
    void press(int row, QWidget &panel, QWidget &frame, QWidget &board)
    {
        QKeyEvent key(QEvent::KeyPress, Qt::Key_1 + row, Qt::NoModifier, QString(QChar(u'1' + row)));
        m_timer.start();
        QApplication::sendEvent(&panel, &key);
        QApplication::sendPostedEvents();
        paintAsked(frame);
        m_stroke.append(m_timer.nsecsElapsed() / 1000);
        paintAsked(board);
        m_strokes.append(m_timer.nsecsElapsed() / 1000);
        m_kept.append(m_keptAt);
    }

    void tell() const
    {
        tell(u"stroke"_s, m_stroke);
        tell(u"strokes"_s, m_strokes);
        print(u"call"_s, {middleOf(m_kept), p99Of(m_kept)});
    }

private:
    /// What the window system would ask for in its next frame: everything that is out of date, and nothing else.
    static void paintAsked(QWidget &window)
    {
        QEvent frame(QEvent::UpdateRequest);
        QApplication::sendEvent(&window, &frame);
    }

    static void tell(const QString &what, const QList<qint64> &times)
    {
        print(what, {middleOf(times), p99Of(times), *std::ranges::max_element(times), middleOf(times.first(atEachEnd)),
                     middleOf(times.last(atEachEnd))});
    }

    Workplace &m_place;
    QElapsedTimer m_timer;
    qint64 m_keptAt = 0;
    QList<qint64> m_stroke, m_strokes, m_kept;
};

/// What was typed is what the book has.
void nothingIsLost(Workplace &place, const QList<int> &typed)
{
    const Vote vote = place.hall.votes().last();
    const auto kept = place.book->ballots().ballots(vote.meeting);
    if (!kept || firstCount(vote.question, kept->value(vote.id)).rows != typed || leftOf(kept->value(vote.id)) != 0)
        qFatal("a call was lost");
}

} // namespace

void measureCount(const QString &folder, const Clock &clock)
{
    const QString path = folder + u"/count.yishibu"_s;
    auto book = Book::create(path, BookKind::Practice, clock.now());
    if (!book)
        qFatal("no book");
    fillTown(**book, clock.now(), villagers);
    std::unique_ptr<Workplace> place = workplaceOver(std::move(book), clock);
    const MeetingId meeting = openBox(*place);
    place.reset(); // at rest the book is one file
    if (!QFile::copy(path, folder + u"/bare-count.yishibu"_s))
        qFatal("no copy of the book");
    place = workplaceOver(Book::open(path, clock.now()), clock);
    if (!place->meetings.enter(meeting))
        qFatal("the meeting was not entered");
    BareCount bare(folder + u"/bare-count.yishibu"_s);
    CountBench bench(*place);
    MeetingFrame frame(place->meetings, place->hall);
    frame.addPage(ItemStep::Vote, new VotingPage({place->voting, place->ballots, place->names}, place->hall));
    frame.resize(1274, 704);
    frame.show();
    frame.refresh();
    BoardWindow board(place->hall, clock);
    board.resize(1920, 1080);
    board.show();
    QApplication::processEvents();
    auto *panel = frame.findChild<QWidget *>(u"callPanel"_s);
    if (!panel || !panel->isVisible())
        qFatal("no papers are called");
    QList<int> typed{1, 0, 0};
    for (int paper = 0; paper < papers; ++paper) {
        const int row = paper % 7 == 0 ? 2 : paper % 3 == 0 ? 1 : 0;
        ++typed[row];
        bench.press(row, *panel, frame, board);
        bare.call();
    }
    nothingIsLost(*place, typed);
    bench.tell();
    bare.tell();
}

} // namespace yishibu::bench
