#pragma once

#include "app/voting/vote.h"

#include <QWidget>
#include <array>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace yishibu {

class NumberField;

/// 分区计票: a row for each section of the hall, with its name and three figures, and their sums beneath. Enter, Down and Up walk
/// from figure to figure, so that a section is typed without a mouse.
class SectionRows : public QWidget
{
    Q_OBJECT

public:
    explicit SectionRows(QWidget *parent = nullptr);

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
        std::array<NumberField *, 3> figures;
        QPushButton *remove;
    };
    void build(const QStringList &lines);
    void addRow(QGridLayout *grid, int at, const QString &line);
    void addAnother();
    void removeRow(int at);
    void step(int row, int column, Qt::Key key);
    void addUp();
    bool eventFilter(QObject *watched, QEvent *event) override;

    QWidget *m_table = nullptr; ///< made anew whenever a row comes or goes
    QList<Row> m_rows;
    std::array<QLabel *, 3> m_sums{};
    QPushButton *m_another;
};

} // namespace yishibu
