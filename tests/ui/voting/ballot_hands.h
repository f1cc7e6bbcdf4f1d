#pragma once

#include "tests/ui/voting/item_evening.h"

#include "db/stores/ballot_store.h"
#include "db/stores/vote_store.h"
#include "ui/voting/voting_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>

namespace yishibu::test::items {

/// The voting page of the shipped evening, and the hands of those who lead a vote on it.
struct VotingTable
{
    ItemEvening evening;
    VotingPage *page = nullptr;

    VotingTable()
    {
        evening.playUntil(ActKind::Enter, ItemStep::Vote);
        page = new VotingPage(evening.votingDesks(), evening.place->hall);
        evening.show(ItemStep::Vote, page);
    }

    QPushButton *next() { return named<QPushButton>(evening.frame.get(), "nextStep"); }
    QString why() { return page->whyNot(); }
    Hall &hall() { return evening.place->hall; }
    int present() { return hall().attendance().present(); }
    Vote lastVote() { return evening.place->book->votes().votes(hall().meeting().id)->last(); }
    Ballot keptBallot() { return evening.place->book->ballots().ballots(hall().meeting().id)->value(lastVote().id); }

    void choose(const char *box, int value)
    {
        auto *combo = named<QComboBox>(page, box);
        combo->setCurrentIndex(combo->findData(value));
    }
    void type(const char *field, int figure) { named<QLineEdit>(page, field)->setText(QString::number(figure)); }
    void put(VoteMethod method) { choose("method", int(method)), next()->click(); }
    void put(VoteMethod method, QuestionKind kind, const QStringList &options, int most = 1)
    {
        choose("questionKind", int(kind));
        named<QPlainTextEdit>(page, "options")->setPlainText(options.join(u'\n'));
        if (most > 1)
            type("most", most);
        put(method);
    }
    void key(Qt::Key key) { QTest::keyClick(qApp->focusWidget(), key); }
    void goOnByKey() { QTest::keyClick(qApp->focusWidget(), Qt::Key_Return, Qt::ControlModifier); }
    void keys(const char *text) { QTest::keyClicks(qApp->focusWidget(), QString::fromLatin1(text)); }

    /// The whole crew, each by the first of their name in the register that is here.
    void nameCrew()
    {
        const QList<VillagerId> here = hall().attendance().presentMembers();
        CountingCrew crew;
        crew.caller = Appointee(here.at(3));
        crew.tallyClerk = Appointee(here.at(4));
        crew.secondTeller = Appointee(here.at(5));
        crew.scrutineers = {Appointee(here.at(6))};
        crew.headScrutineer = Appointee(here.at(7));
        if (!evening.place->ballots.nameCrew(lastVote().id, crew))
            qFatal("the crew was not named");
    }

    /// Papers for everybody here, all of them back in the box.
    void issueAndOpen(int back = -1)
    {
        nameCrew();
        named<QCheckBox>(page, "shownEmpty")->setChecked(true);
        named<QCheckBox>(page, "secretPlace")->setChecked(true);
        next()->click();
        type("back", back < 0 ? present() : back);
        next()->click();
    }

    void call(int inFavour, int against, int abstained)
    {
        keys(QByteArray(inFavour, '1') + QByteArray(against, '2') + QByteArray(abstained, '3'));
    }

    void blackboard(const QList<int> &figures, int spoiled = 0)
    {
        for (int row = 0; row < figures.size(); ++row)
            type(QByteArray("figure").append(QByteArray::number(row)).constData(), figures.at(row));
        type("figureSpoiled", spoiled);
        next()->click();
    }

    void tickAll()
    {
        const auto boxes = page->findChildren<QCheckBox *>();
        for (QCheckBox *box : boxes) {
            if (box->isVisible() && box->objectName().startsWith(QLatin1StringView("doubt")) && box->isEnabled())
                box->setChecked(true);
        }
    }

    /// The same meeting entered anew, as after a power cut.
    void enterAgain()
    {
        if (!evening.place->meetings.enter(hall().meeting().id))
            qFatal("the meeting was not entered");
    }

private:
    void keys(const QByteArray &text) { QTest::keyClicks(qApp->focusWidget(), QString::fromLatin1(text)); }
};

} // namespace yishibu::test::items
