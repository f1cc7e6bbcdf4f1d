// What bench.sh measures at the door, in a town of 13,663 villagers where every adult should attend:
//   yishibu_bench FOLDER     prints "keystroke MEDIAN WORST", "sign-in MEDIAN", "bare MEDIAN" in microseconds
#include "app/attendance/eligibility.h"
#include "db/book.h"
#include "db/stores/meeting_store.h"
#include "db/stores/roster_store.h"
#include "ui/controls/find_person.h"
#include "ui/controls/hit_list.h"
#include "ui/controls/search_field.h"
#include "ui/signin/sign_in_page.h"
#include "ui/startup/workplace.h"
#include "ui/style/hall_style.h"
#include "tests/support/fixed_clock.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QTextStream>
#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace yishibu;

namespace {

constexpr int villagersOfTown = 13'663;
constexpr int measured = 300;

qint64 microsecondsOf(const auto &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return timer.nsecsElapsed() / 1000;
}

void print(const QString &what, QList<qint64> times, bool worst = false)
{
    std::ranges::sort(times);
    QTextStream out(stdout);
    out << what << ' ' << times.at(times.size() / 2);
    if (worst)
        out << ' ' << times.last();
    out << '\n';
}

void fillTown(Book &book, const QDateTime &now)
{
    const QString surnames = u"王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹"_s;
    const QString given = u"建国秀英志强小梅长河玉珍永福晓燕大山桂兰淑芬慧敏春贵金凤美玲海波文明"_s;
    QList<Household> households;
    QList<Villager> villagers;
    for (int i = 0; i < villagersOfTown; ++i) {
        if (i % 3 == 0)
            households.append({.number = u"%1"_s.arg(i / 3 + 1, 5, 10, QChar(u'0')), .headName = u"甲"_s, .group = u"一组"_s});
        Villager villager{.household = households.last().id,
                          .name = QString(surnames[i % surnames.size()]) + given[i / 7 % given.size()] + given[i / 131 % given.size()],
                          .sex = i % 2 ? Sex::Male : Sex::Female,
                          .birth = QDate(1950 + i % 50, 1 + i % 12, 1 + i % 28),
                          .group = u"%1组"_s.arg(u"一二三四五六七八九"_s[i % 9])};
        villager.idTail = u"%1"_s.arg(i % 10000, 4, 10, QChar(u'0'));
        villagers.append(villager);
    }
    if (!book.roster().import({.fileName = u"town.csv"_s, .fileSha256 = QByteArray(32, 'y')}, households, villagers, {}, {}, {}, now))
        qFatal("the town was not kept");
}

MeetingId openMeeting(Workplace &place)
{
    const MeetingKind assembly{u"villagers_assembly"_s};
    const Law law = place.meetings.lawOf(QDate(2026, 11, 22));
    const RulePack pack = *law.packOf(assembly);
    const RuleCard card = *law.card(assembly);
    const Roster &roster = place.hall.roster();
    const Eligible list = eligible(card, roster.villagers(), roster.households(), {}, {}, QDate(2026, 11, 22));
    Meeting meeting{.kind = assembly, .kindName = card.name, .term = 1, .ordinal = 1, .scheduledAt = place.clock.now()};
    if (!place.book->meetings().keep(meeting, place.clock.now()))
        qFatal("the meeting was not kept");
    meeting.state = MeetingState::Open;
    meeting.openedAt = place.clock.now();
    meeting.rulePack = pack.id;
    meeting.rulePackDigest = pack.digest;
    meeting.base = int(list.members.size());
    if (!place.book->meetings().open(meeting, {{pack.title, place.rules.textByDigest.value(pack.digest)}}, list.members, place.clock.now()) || !place.meetings.enter(meeting.id))
        qFatal("the meeting was not opened");
    return meeting.id;
}

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
    print(u"keystroke"_s, times, true);
    find->clear();
}

/// One transaction with a row and a line of journal, as small as they come, under the book's settings.
void signInBare(const QString &folder)
{
    sqlite3 *database = nullptr;
    sqlite3_open((folder + u"/bare.db"_s).toUtf8().constData(), &database);
    const auto run = [&](const char *sql) { return sqlite3_exec(database, sql, nullptr, nullptr, nullptr) == SQLITE_OK; };
    if (!run("PRAGMA journal_mode=WAL") || !run("PRAGMA synchronous=FULL")
        || !run("CREATE TABLE sign_in (id TEXT PRIMARY KEY, row TEXT) STRICT")
        || !run("CREATE TABLE journal (seq INTEGER PRIMARY KEY, payload TEXT) STRICT"))
        qFatal("no bare database");
    const QByteArray row(300, 'r');
    const QByteArray payload(900, 'p');
    QList<qint64> times;
    for (int i = 0; i < measured; ++i) {
        const QByteArray id = QByteArray::number(i);
        times.append(microsecondsOf([&] {
            run("BEGIN IMMEDIATE");
            for (const auto &[sql, text] : {std::pair("INSERT INTO sign_in VALUES (?, ?)", &row),
                                            std::pair("INSERT INTO journal VALUES (?, ?)", &payload)}) {
                sqlite3_stmt *statement = nullptr;
                sqlite3_prepare_v2(database, sql, -1, &statement, nullptr);
                sqlite3_bind_text(statement, 1, id.constData(), int(id.size()), SQLITE_TRANSIENT);
                sqlite3_bind_text(statement, 2, text->constData(), int(text->size()), SQLITE_TRANSIENT);
                sqlite3_step(statement);
                sqlite3_finalize(statement);
            }
            run("COMMIT");
        }));
    }
    sqlite3_close(database);
    print(u"bare"_s, times);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication program(argc, argv);
    if (argc != 2)
        return 2;
    const QString folder = QString::fromLocal8Bit(argv[1]);
    applyStyle(program, Tokens());
    test::FixedClock clock;
    auto book = Book::create(folder + u"/town.yishibu"_s, BookKind::Practice, clock.now());
    if (!book)
        qFatal("no book");
    fillTown(**book, clock.now());
    auto place = Workplace::over(std::move(*book), clock);
    if (!place)
        qFatal("no workplace");
    openMeeting(**place);
    SignInPage page((*place)->signIn, (*place)->door, (*place)->hall, clock);
    page.resize(1274, 576);
    page.show();
    page.refresh();
    QApplication::processEvents();
    typeAtTheDoor(page);
    QList<qint64> times;
    const QList<VillagerId> members = (*place)->hall.attendance().members();
    for (int i = 0; i < measured; ++i)
        times.append(microsecondsOf([&] {
            if (!(*place)->signIn.admit(members.at(i)))
                qFatal("not signed in");
        }));
    print(u"sign-in"_s, times);
    signInBare(folder);
    return 0;
}
