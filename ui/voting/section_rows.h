#pragma once

#include "app/voting/vote.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace yishibu {

class NumberField;

/// 分区计票: a row for each section of the hall, with its name and a figure for each answer, and their sums beneath. Enter, Down and
/// Up walk from figure to figure, so that a section is typed without a mouse.
class SectionRows : public QWidget
{
    Q_OBJECT

public:
    /// `name` begins the object names of what is in it.
    explicit SectionRows(QWidget *parent = nullptr, const QString &name = QStringLiteral("section"));

    /// What is asked; a motion until it is said otherwise. Another question empties the rows.
    void setQuestion(const Question &question);
    /// Rows with these names; the first takes the hands that were typed for the whole hall, as text, one for each answer.
    void begin(const QStringList &names, const QStringList &first);
    void clear();
    bool isEmpty() const { return m_rows.isEmpty(); }
    /// A section without any figure has no hands. A row without name and figures is none.
    QList<SectionCount> sections() const;
    bool isTyped() const;
    /// One line for each row, "name TAB 10/2/0"; and back.
    QString draft() const;
    void setDraft(const QString &words);
    QWidget *firstField() const;
    QWidget *lastControl() const; ///< the last that Tab comes to

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        QLineEdit *name;
        QList<NumberField *> figures;
        QPushButton *remove;
    };
    QString answerName(int row) const;
    QString heading(int row) const;
    void build(const QStringList &lines);
    void addRow(QGridLayout *grid, int at, const QString &line);
    void addAnother();
    void removeRow(int at);
    void step(int row, int column, Qt::Key key);
    void addUp();
    bool eventFilter(QObject *watched, QEvent *event) override;

    QWidget *m_table = nullptr; ///< made anew whenever a row comes or goes
    QString m_name;
    Question m_question;
    QList<Row> m_rows;
    QList<QLabel *> m_sums;
    QLabel *m_legend; ///< the options word for word, where the heads are their numbers
    QPushButton *m_another;
};

} // namespace yishibu
