#pragma once

#include "app/discussion/later_answer.h"
#include "app/moment.h"
#include "app/resolution/progress.h"
#include "ui/controls/tone.h"

#include <QWidget>

class QHBoxLayout;
class QStackedWidget;

namespace yishibu {

class LaterAnswerCard;
class PageScroll;
class FollowUpPanel;
class Hall;
class ListTable;
class Pill;
class ResolutionDesk;
class ResolutionModel;

/// 决议 of the rail: every resolution of the book with its light, and what was done about the chosen one.
class ResolutionPage : public QWidget
{
    Q_OBJECT

public:
    ResolutionPage(ResolutionDesk &desk, const Hall &hall, const Clock &clock, QWidget *parent = nullptr);

    /// Reads the book anew; called whenever the page comes to the front.
    void refresh();
    /// Chooses a resolution, for a line of Today that leads here.
    void choose(const ResolutionId &resolution);

Q_SIGNALS:
    void said(yishibu::Tone tone, const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *newBody();
    void fitColumns();
    QWidget *newChecks();
    void showChecks();
    void answer(const RemarkId &point, const QString &text);
    void showCounts(const QList<FollowUp> &all);
    void showChosen();
    void keepDraft();
    void note(const QString &words, bool done);
    const FollowUp *chosen() const;

    ResolutionDesk &m_desk;
    const Hall &m_hall;
    const Clock &m_clock;
    std::optional<ResolutionId> m_chosen;
    std::optional<ResolutionId> m_drafted; ///< whose draft stands in the line
    ResolutionModel *m_model;
    QStackedWidget *m_panels;
    ListTable *m_table = nullptr;
    FollowUpPanel *m_panel = nullptr;
    LaterAnswerCard *m_checks = nullptr;
    PageScroll *m_checksScroll = nullptr;
    QList<Pill *> m_counts;
};

} // namespace yishibu
