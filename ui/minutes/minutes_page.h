#pragma once

#include "app/minutes/completeness.h"
#include "app/minutes/minutes.h"
#include "app/outcome.h"
#include "ui/controls/stage_page.h"

#include <optional>

class QVBoxLayout;

namespace yishibu {

class Card;
class Hall;
class MinutesDesk;
class PaperSheets;

/// 会议记录: how complete the record book is and what is missing, each part one click away; beside it the very pages
/// that will be printed. Closing asks once, because it cannot be taken back, and then shows number and digest.
class MinutesPage : public StagePage
{
    Q_OBJECT

public:
    MinutesPage(MinutesDesk &desk, const Hall &hall, QWidget *parent = nullptr);

    void refresh() override;
    QString nextStep() const override;
    QString whyNot() const override;
    QString note() const override;
    QList<QPushButton *> footButtons() const override;
    void goOn() override;
    QWidget *firstControl() const override;

Q_SIGNALS:
    void ratingWanted();

private:
    void showLeft();
    void showPaper();
    QWidget *newClosingCard();
    QWidget *newClosedCard();
    QWidget *newCompletenessCard();
    QWidget *newHeadCard();
    QString placeOf(const MissingPart &part) const;
    bool isClosed() const;
    void ask(bool asking);
    void close();

    MinutesDesk &m_desk;
    const Hall &m_hall;
    QVBoxLayout *m_left;
    QWidget *m_cards = nullptr;
    PaperSheets *m_sheets;
    QPushButton *m_print;
    QPushButton *m_rating;
    Minutes m_minutes;
    std::optional<ClosedMinutes> m_frozen;
    std::optional<MeetingId> m_closedHere; ///< the meeting whose closing was just done, with its backup
    bool m_asking = false;
};

} // namespace yishibu
