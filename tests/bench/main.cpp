// What bench.sh measures at the door, in a town of 13,663 villagers where every adult should attend, and at a count of a
// thousand papers (count.h). Figures in microseconds:
//   yishibu_bench FOLDER     prints "keystroke MEDIAN WORST", "sign-in-N KEPT SHOWN" with N people signed in already,
//                            "bare MEDIAN COMMIT" (bare.h), and the lines of the count
// KEPT: the rule, the store, the line of the journal, the flush, and the hall's value. SHOWN: that, and every page that
// follows the hall, laid out and painted.
#include "db/book.h"
#include "tests/bench/bare.h"
#include "tests/bench/count.h"
#include "tests/bench/figures.h"
#include "tests/bench/town.h"
#include "tests/support/fixed_clock.h"
#include "ui/controls/find_person.h"
#include "ui/controls/hit_list.h"
#include "ui/controls/search_field.h"
#include "ui/signin/sign_in_page.h"
#include "ui/style/hall_style.h"

#include <QApplication>
#include <QFile>
#include <QKeyEvent>

using namespace Qt::StringLiterals;
using namespace yishibu;
using namespace yishibu::bench;

namespace {

void typeAtTheDoor(SignInPage &page)
{
    auto *find = page.findChild<FindPerson *>();
    auto *hits = page.findChild<HitList *>();
    QList<qint64> times;
    const QStringList typed{u"wjg"_s, u"lxy"_s, u"z"_s, u"chm"_s, u"0137"_s, u"99"_s, u"hx"_s, u"yjf"_s};
    while (times.size() < measured) {
        for (const QString &word : typed) {
            find->clear();
            for (const QChar &key : word) {
                QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(key));
                times.append(microsecondsOf([&] {
                    QApplication::sendEvent(find->field(), &press);
                    QApplication::sendPostedEvents();
                    find->field()->repaint();
                    hits->repaint();
                }));
            }
        }
    }
    print(u"keystroke"_s, {middleOf(times), *std::ranges::max_element(times)});
    find->clear();
}

/// The next people come in. The hall tells the pages in the order in which they asked; this asked first.
class DoorBench
{
public:
    DoorBench(Workplace &place, qsizetype signedIn) : m_place(place), m_signedIn(signedIn)
    {
        QObject::connect(&place.hall, &Hall::attendanceChanged, &place.hall, [this] { m_kept = m_timer.nsecsElapsed() / 1000; });
    }

    void letIn(qsizetype until)
    {
        const QList<VillagerId> members = m_place.hall.attendance().members();
        while (m_signedIn < until) {
            m_timer.start();
            if (!m_place.signIn.admit(members.at(m_signedIn++)))
                qFatal("not signed in");
        }
    }

    /// Ours and the bare one by turns, so that both meet the same disk and the same neighbours.
    void measure(qsizetype signedIn, QWidget &page, BareDoor &bare)
    {
        letIn(signedIn);
        QList<qint64> kept, shown;
        while (m_signedIn < signedIn + measured) {
            letIn(m_signedIn + 1);
            QApplication::sendPostedEvents();
            page.repaint();
            kept.append(m_kept);
            shown.append(m_timer.nsecsElapsed() / 1000);
            bare.signIn();
        }
        print(u"sign-in-%1"_s.arg(signedIn), {middleOf(kept), middleOf(shown)});
    }

private:
    Workplace &m_place;
    QElapsedTimer m_timer;
    qint64 m_kept = 0;
    qsizetype m_signedIn;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication program(argc, argv);
    if (argc != 2)
        return 2;
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const QString path = folder + u"/town.yishibu"_s;
    applyStyle(program, Tokens());
    test::FixedClock clock;
    auto book = Book::create(path, BookKind::Practice, clock.now());
    if (!book)
        qFatal("no book");
    fillTown(**book, clock.now());
    std::unique_ptr<Workplace> place = workplaceOver(std::move(book), clock);
    const MeetingId meeting = openMeeting(*place);
    DoorBench(*place, 0).letIn(1);
    place.reset(); // at rest the book is one file
    if (!QFile::copy(path, folder + u"/bare.yishibu"_s))
        qFatal("no copy of the book");
    place = workplaceOver(Book::open(path, clock.now()), clock);
    if (!place->meetings.enter(meeting))
        qFatal("the meeting was not entered");
    BareDoor bare(folder + u"/bare.yishibu"_s);
    DoorBench door(*place, 1);
    SignInPage page(place->signIn, place->door, place->hall, clock);
    page.resize(1274, 576);
    page.show();
    page.refresh();
    QApplication::processEvents();
    typeAtTheDoor(page);
    for (const qsizetype signedIn : {200, 800, 3200})
        door.measure(signedIn, page, bare);
    bare.tell();
    measureCount(folder, clock);
    return 0;
}
