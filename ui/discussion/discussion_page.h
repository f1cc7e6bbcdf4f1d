#pragma once

#include "app/agenda/agenda_item.h"
#include "app/discussion/grouping.h"
#include "app/discussion/report_back.h"
#include "ui/controls/stage_page.h"
#include "ui/discussion/entry_list.h"

#include <array>

class QLabel;

namespace yishibu {

class Card;
class DiscussionDesk;
class DiscussionInput;
class EndingPanel;
class FrontStack;
class GroupCards;
class GroupingDesk;
class GroupingPanel;
class GroupPanel;
class Hall;
class ItemHead;
class PointPanel;
class RulesPanel;
class SpeakingCard;
class SpeakingDesk;
class SpeakingPanel;

/// The desks that a discussion is led from.
struct DiscussionDesks
{
    DiscussionDesk &talk;
    GroupingDesk &grouping;
    SpeakingDesk &speaking;
};

/// 讨论: what is said about the item, in groups or together, and what comes of it in three columns. One input at the bottom
/// takes everything. 集中汇报 is the same page once the groups are back: it shows the points of all of them, brought together.
class DiscussionPage : public StagePage
{
    Q_OBJECT

public:
    DiscussionPage(const DiscussionDesks &desks, const Hall &hall, QWidget *parent = nullptr);

    void refresh() override;
    QString nextStep() const override;
    QString note() const override;
    QList<QPushButton *> footButtons() const override;
    void goOn() override;
    QWidget *firstControl() const override;

    /// The groups are back, and what they wrote is brought together.
    bool isReporting() const { return m_isReporting; }

Q_SIGNALS:
    /// The item ends without a vote, or, with Open, is taken up again.
    void endItemWanted(yishibu::ItemEnding ending, const yishibu::EndedOtherwise &how);
    /// A time is over, and the hall is to hear it.
    void bellWanted();

protected:
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *newSide();
    QWidget *newColumns();
    void newFootButtons();
    void newEndings();
    void chooseEnding(ItemEnding ending);
    void connectPanels();
    void addKeys();
    bool isGrouped() const;
    bool doGroupsTalk() const;
    void followRound();
    void showSide();
    std::array<int, 3> notedBy(const std::optional<GroupId> &group) const;
    void showRoundClock();
    void showFront();
    void keepLine();
    Done keepPoint(PointColumn column, const QString &words);
    void keepDraft();
    void restoreDraft();
    void showEntries();
    QList<Entry> remarkEntries() const;
    QList<Entry> pointEntries(PointColumn column) const;
    Entry entryOf(const ReportedPoint &reported) const;
    void showFoot();
    void withdraw(const QString &id);
    void withdrawLast();
    void openPoint(const QString &id);
    void bringForward(QWidget *panel);
    void formGroups();
    void takeRoundBack();
    void seatLatecomers();
    void report(bool reporting);
    void ring();
    bool hasEndedOtherwise() const;
    QString place(const QString &part) const;

    DiscussionDesk &m_desk;
    GroupingDesk &m_grouping;
    SpeakingDesk &m_speaking;
    const Hall &m_hall;
    std::optional<AgendaItemId> m_item; ///< the one whose draft is in the input
    std::optional<GroupingRoundId> m_round; ///< the one whose group is chosen
    std::optional<GroupId> m_group;     ///< whose sheet is typed; none for the whole hall
    std::optional<RemarkId> m_openPoint;
    bool m_isReporting = false;
    ItemHead *m_head;
    QWidget *m_side = nullptr;
    QLabel *m_roundClock;
    QPushButton *m_askGroups;
    QPushButton *m_askToSpeak;
    GroupCards *m_groups;
    Card *m_askCard;
    QLabel *m_ask;
    SpeakingCard *m_speakingCard;
    QPushButton *m_aboutGroup;
    EntryList *m_remarks = nullptr;
    std::array<EntryList *, 3> m_columns{};
    DiscussionInput *m_input = nullptr;
    FrontStack *m_front;
    QWidget *m_columnsPage;
    GroupingPanel *m_groupingPanel;
    GroupPanel *m_groupPanel;
    SpeakingPanel *m_speakingPanel;
    PointPanel *m_pointPanel;
    RulesPanel *m_rulesPanel;
    EndingPanel *m_endingPanel;
    QPushButton *m_undo = nullptr;
    QPushButton *m_end = nullptr;
    QPushButton *m_regroup = nullptr;
    QPushButton *m_backToGroups = nullptr;
};

} // namespace yishibu
