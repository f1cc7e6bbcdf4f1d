#pragma once

#include "app/intake/missing_people.h"
#include "app/outcome.h"
#include "ui/controls/tone.h"

#include <QDate>
#include <QWidget>

class QVBoxLayout;

namespace yishibu {

class Card;
class Hall;
class MissingList;
class RosterDesk;
struct WaitingLine;

/// What an import left to be decided by a person, whenever there is time: people whom the sheet does not name any more,
/// and lines of the bodies' lists that fit nobody, or several.
class WaitingPanel : public QWidget
{
    Q_OBJECT

public:
    WaitingPanel(RosterDesk &desk, const Hall &hall, QWidget *parent = nullptr);

    void refresh(QDate today);
    void focusFirst();

Q_SIGNALS:
    void over();
    void said(yishibu::Tone tone, const QString &text);

private:
    void showLines();
    void addLine(const WaitingLine &line);
    void decide(const QList<VillagerId> &people, const StandingDecision &decision);
    void tell(const Done &done, const QString &words);

    RosterDesk &m_desk;
    const Hall &m_hall;
    QDate m_today;
    Card *m_missingCard;
    MissingList *m_missing;
    Card *m_linesCard;
    QVBoxLayout *m_place;
    QWidget *m_lines = nullptr;
    QWidget *m_nothing;
};

} // namespace yishibu
