#include "tests/journeys/vote_at_work.h"

#include "tests/journeys/pdf_words.h"
#include "tests/journeys/played_book.h"

#include "db/book.h"
#include "db/sql/database.h"
#include "db/stores/ballot_store.h"
#include "db/stores/vote_store.h"
#include "ui/paper/paper_window.h"

#include <QCheckBox>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace yishibu::test {

namespace {

const QDate evening(2026, 11, 22);
/// Of a page of the minutes, in points: without the mark above and the page number below, so that what goes on overleaf reads on.
constexpr QRect textOfMinutes(0, 70, 596, 675);

bool entersVote(const CastAct &act)
{
    return act.kind == ActKind::Enter && act.to.stage == Stage::Item && act.to.step == ItemStep::Vote;
}

} // namespace

bool VoteAtWork::beginAtVote(const QString &name, const std::function<void(MeetingScript &)> &change)
{
    if (!m_meeting) {
        useBook(u"played"_s);
        const auto played = PlayedBook::at(path(), {}, change);
        if (!played || !played->player->playUntil(&entersVote))
            return false;
        m_meeting = played->place->hall.meeting().id;
        m_played = path();
    }
    useBook(name);
    m_clock.set(QDateTime(evening, QTime(20, 26), QTimeZone("Asia/Shanghai")));
    if (!QFile::copy(m_played, path()) || !start())
        return false;
    m_window->enterMeeting(*m_meeting);
    return hall().hasMeeting() && hall().meeting().at.step == ItemStep::Vote && hall().votes().isEmpty();
}

bool VoteAtWork::put(VoteMethod method, QuestionKind kind, const QStringList &options, int most)
{
    if (kind != QuestionKind::Motion && !(choose(u"questionKind"_s, int(kind)) && type(u"options"_s, options.join(u'\n'))))
        return false;
    if (most > 1 && !press(u"most"_s, QString::number(most)))
        return false;
    const qsizetype before = hall().votes().size();
    if (!choose(u"method"_s, int(method)) || !goOn() || hall().votes().size() != before + 1)
        return false;
    const Question asked = lastVote().question;
    return lastVote().method == method && asked.kind == kind && asked.options == options && asked.most == most;
}

Vote VoteAtWork::keptVote() const
{
    return book().votes().votes(*m_meeting)->last();
}

Ballot VoteAtWork::keptBallot() const
{
    return book().ballots().ballots(*m_meeting)->value(lastVote().id);
}

int VoteAtWork::linesOf(const QString &kind) const
{
    auto database = Database::open(path());
    const auto lines = database ? (*database)->single(u"SELECT count(*) FROM journal WHERE kind = '%1'"_s.arg(kind))
                                : std::unexpected(database.error());
    return lines ? lines->toInt() : -1;
}

/// People here who are alone of their name and have no part in the meeting yet.
QStringList VoteAtWork::namesForCrew() const
{
    const Meeting &meeting = hall().meeting();
    QStringList names;
    const QList<VillagerId> present = hall().attendance().presentMembers();
    for (const VillagerId &who : present) {
        const QString name = hall().nameOf(who);
        const QList<Villager> all = hall().roster().villagers();
        const bool isFree = Appointee(who) != meeting.chair && Appointee(who) != meeting.recorder && Appointee(who) != meeting.scrutineer
                            && Appointee(who) != meeting.teller;
        if (isFree && std::ranges::count(all, name, &Villager::name) == 1)
            names.append(name);
    }
    return names;
}

bool VoteAtWork::openBox()
{
    const QStringList names = namesForCrew();
    if (names.size() < 3 || !find<QCheckBox>(u"shownEmpty"_s) || find<QCheckBox>(u"shownEmpty"_s)->isChecked())
        return false; // of an earlier box nothing is taken over
    const bool noted = click(u"shownEmpty"_s)
                       && (lastVote().method != VoteMethod::SecretBallot || click(u"secretPlace"_s)) && typePerson(u"caller"_s, names.at(0))
                       && typePerson(u"secondTeller"_s, names.at(1)) && typePerson(u"headScrutineer"_s, names.at(2));
    if (!noted || !goOn() || !lastVote().frozen)
        return false;
    return press(u"back"_s, QString::number(here())) && press(u"helped"_s, u"2"_s) && type(u"observers"_s, u"罗文"_s) && goOn()
           && hall().ballotOf(lastVote().id).box.back == here();
}

bool VoteAtWork::tickDoubts()
{
    const auto boxes = m_window->findChildren<QCheckBox *>();
    for (const QCheckBox *box : boxes) {
        if (box->isVisible() && box->isEnabled() && !box->isChecked() && box->objectName().startsWith("doubt"_L1) && !click(box->objectName()))
            return false;
    }
    return true;
}

bool VoteAtWork::compareAndAnnounce(const QList<int> &figures, int spoiled)
{
    for (qsizetype row = 0; row < figures.size(); ++row) {
        if (!press(u"figure%1"_s.arg(row), QString::number(figures.at(row))))
            return false;
    }
    if (!press(u"figureSpoiled"_s, QString::number(spoiled)) || !goOn())
        return false;
    if (!tickDoubts() || lastVote().counted) // nothing is announced before the button says so
        return false;
    return goOn() && lastVote().counted;
}

bool VoteAtWork::resolveAndClose()
{
    if (lastVote().decision->passed) {
        const bool named = goOn() && typePerson(u"owner"_s, u"史家明"_s) && typePerson(u"supervisor"_s, u"叶平"_s)
                           && pressDate(u"deadline"_s, QDate(2027, 4, 30)) && goOn();
        if (!named || hall().resolutions().size() != 1)
            return false;
    }
    if (hall().meeting().at.stage == Stage::Item && !goOn())
        return false;
    m_clock.set(QDateTime(evening, QTime(20, 50), QTimeZone("Asia/Shanghai")));
    return hall().meeting().at.stage == Stage::Minutes && goOn() && click(u"closeMeeting"_s)
           && hall().meeting().state == MeetingState::Closed;
}

QString VoteAtWork::savedPaper(const QRect &area)
{
    const auto windows = m_window->findChildren<PaperWindow *>();
    for (PaperWindow *paper : windows) {
        if (!paper->isVisible())
            continue;
        const QString pdf = m_folder.filePath(u"paper-%1.pdf"_s.arg(++m_papers));
        paper->setPathChooser([&pdf](const QString &) { return pdf; });
        workIn(paper);
        const bool saved = click(u"pdfButton"_s);
        workIn(m_window.get());
        paper->close();
        return saved ? wordsOfPdf(pdf, PdfOrder::AsDrawn, area) : QString();
    }
    return {};
}

QString VoteAtWork::paperOfVote(const QString &line)
{
    return take(u"votePapers"_s, line) ? savedPaper() : QString();
}

QString VoteAtWork::minutesOnPaper()
{
    return click(u"printMinutes"_s) ? savedPaper(textOfMinutes) : QString();
}

} // namespace yishibu::test
