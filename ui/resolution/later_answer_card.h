#pragma once

#include "app/discussion/later_answer.h"

#include <QWidget>
#include <optional>

class QLineEdit;
class QVBoxLayout;

namespace yishibu {

class Card;
class FieldRow;
class Hall;

/// 待核实事项 since closed meetings: who finds each out and by when, and the line for what came out.
class LaterAnswerCard : public QWidget
{
    Q_OBJECT

public:
    explicit LaterAnswerCard(const Hall &hall, QWidget *parent = nullptr);

    void showChecks(const QList<TrackedCheck> &checks, QDate today);
    /// What was typed was kept, so the line may go.
    void clearAnswer();

Q_SIGNALS:
    void answerWanted(const yishibu::RemarkId &point, const QString &text);
    void withdrawWanted(const yishibu::LaterAnswer &answer);

private:
    void addOpen(const Point &point, QDate today);
    void addAnswered(const TrackedCheck &check);
    void ask(const Point &point);

    const Hall &m_hall;
    Card *m_card;
    QVBoxLayout *m_rows;
    QLineEdit *m_line;
    FieldRow *m_lineRow = nullptr;
    QWidget *m_asking;
    std::optional<RemarkId> m_asked; ///< whose answer stands in the line
};

} // namespace yishibu
