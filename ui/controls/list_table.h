#pragma once

#include <QList>
#include <QTableView>

namespace yishibu {

/// A quiet table: no grid, rows of 37 px with a line beneath, whole rows chosen, sorted by nobody unless asked. Text that
/// does not fit ends in "…" and is shown whole under the pointer. Call setAccessibleName().
class ListTable : public QTableView
{
    Q_OBJECT

public:
    explicit ListTable(QWidget *parent = nullptr);

    void showHeader(bool shown); ///< hidden at first
    /// Columns in bold, as a person's name is.
    void setStrongColumns(const QList<int> &columns);
    /// Columns in small secondary ink, as a page and line is.
    void setQuietColumns(const QList<int> &columns);
    /// Fixed widths in unscaled pixels; 0 takes what the content needs, -1 takes the rest.
    void setColumnWidths(const QList<int> &widths);

    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    void rowChosen(int row); ///< Enter, Space or a double click on a row

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void applySizes();

    QList<int> m_widths;
};

} // namespace yishibu
