#pragma once

#include "app/agenda/agenda_item.h"
#include "ui/controls/stage_page.h"

#include <array>

namespace yishibu {

class DiscussionDesk;
class DiscussionInput;
class EntryList;
class Hall;
class ItemHead;

/// 讨论: what is said about the item, and what comes of it in three columns. One input at the bottom takes everything.
class DiscussionPage : public StagePage
{
    Q_OBJECT

public:
    DiscussionPage(DiscussionDesk &desk, const Hall &hall, QWidget *parent = nullptr);

    void refresh() override;
    QString nextStep() const override;
    QString note() const override;
    QList<QPushButton *> footButtons() const override;
    void goOn() override;
    QWidget *firstControl() const override;

Q_SIGNALS:
    /// The item ends without a vote, or, with Open, is taken up again.
    void endItemWanted(yishibu::ItemEnding ending);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void newFootButtons();
    void keepLine();
    void keepDraft();
    void restoreDraft();
    void showEntries();
    void showFoot();
    void withdraw(const QString &id);
    void withdrawLast();
    bool hasEndedOtherwise() const;
    QString place(const QString &part) const;

    DiscussionDesk &m_desk;
    const Hall &m_hall;
    std::optional<AgendaItemId> m_item; ///< the one whose draft is in the input
    ItemHead *m_head;
    EntryList *m_remarks;
    std::array<EntryList *, 3> m_columns{};
    DiscussionInput *m_input;
    QPushButton *m_undo;
    QPushButton *m_end;
};

} // namespace yishibu
