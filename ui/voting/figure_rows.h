#pragma once

#include "app/voting/ballot.h"
#include "app/voting/question.h"

#include <QWidget>

class QVBoxLayout;

namespace yishibu {

class AnswerRow;

/// A row for each answer of the ballot to type a figure into, and one for the papers that are spoiled: what stands on the blackboard,
/// or what a batch of papers came to.
class FigureRows : public QWidget
{
    Q_OBJECT

public:
    /// Rows of that question; `withSpoiled` adds the last one.
    explicit FigureRows(bool withSpoiled, QWidget *parent = nullptr);

    /// Another question makes other rows, empty ones.
    void setQuestion(const Question &question);
    /// What is typed. Papers are those asked for, or where that is none the sum of a question of one mark a paper.
    PaperFigures figures(int papers) const;
    bool isTyped() const; ///< every row has a figure
    bool isTouched() const;
    void clear();
    QString draft() const;
    void setDraft(const QString &words);
    QWidget *firstField() const;
    QWidget *lastField() const;

Q_SIGNALS:
    void figuresChanged();

private:
    void addRow(const QString &word, int tone, const QString &name);

    bool m_withSpoiled;
    std::optional<Question> m_question;
    QList<AnswerRow *> m_rows;
    QVBoxLayout *m_column;
};

} // namespace yishibu
