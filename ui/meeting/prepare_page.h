#pragma once

#include "app/agenda/agenda_item.h"
#include "app/moment.h"
#include "app/topic/topic.h"
#include "ui/controls/stage_page.h"
#include "ui/hall/unsettled.h"

class QStackedLayout;
class QVBoxLayout;

namespace yishibu {

class AgendaCard;
class BusinessCard;
class Card;
class ChangeCard;
class DayCard;
class EmptyState;
class ExclusionCard;
class Hall;
class MeetingDesk;
class MeetingForm;
class NamesNote;
class NoticePanel;
class PartsCard;
class RulePanel;

/// 准备: at the left what the village decides about its meeting, at the right what the law says about it. All is kept
/// at once; there is nothing to save.
class PreparePage : public StagePage
{
    Q_OBJECT

public:
    PreparePage(MeetingDesk &desk, const Hall &hall, const Clock &clock, QWidget *parent = nullptr);

    void refresh() override;
    QString nextStep() const override;
    QString whyNot() const override;
    QString note() const override;
    void goOn() override;
    QWidget *firstControl() const override;

Q_SIGNALS:
    void noticeWanted();
    void signInSheetWanted();

private:
    QWidget *newContent();
    void connectParts();
    bool hasPeople() const;
    void showWarnings();
    void showPlan();
    void keep(const Meeting &meeting);
    void keepItem(const AgendaItem &item);
    void takeUp(const Topic &topic);
    void move(const AgendaItem &item, int by);
    void drop(const AgendaItem &item);
    void setNotice(QDate day);
    void setUrgent(const QString &reason);
    /// Says why something was not done, and puts back what the book has.
    void tell(const Done &done);

    MeetingDesk &m_desk;
    const Hall &m_hall;
    const Clock &m_clock;
    MeetingForm *m_form;
    AgendaCard *m_agenda;
    RulePanel *m_rule;
    Unsettled m_unsettled;
    NamesNote *m_unsettledNote;
    NoticePanel *m_notice;
    BusinessCard *m_business;
    ChangeCard *m_change;
    PartsCard *m_parts;
    ExclusionCard *m_exclusions;
    DayCard *m_day;
    Card *m_warnings;
    QVBoxLayout *m_warningLines;
    EmptyState *m_empty;
    QWidget *m_content;
    QStackedLayout *m_stack;
};

} // namespace yishibu
