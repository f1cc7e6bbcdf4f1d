#pragma once

#include <QDate>
#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QDateEdit;

namespace yishibu {

/// Something that was done on a day, or is not done yet: a tick with its date.
class DatedTick : public QWidget
{
    Q_OBJECT

public:
    /// name: of the tick; the date is called nameOn.
    DatedTick(const QString &words, const QString &name, QWidget *parent = nullptr);

    /// today: what the date shows first when it is ticked.
    void show(QDate day, QDate today);
    QDate day() const; ///< invalid while it is not ticked

protected:
    void changeEvent(QEvent *event) override;

private:
    void applySizes();

    QBoxLayout *m_row;
    QCheckBox *m_done;
    QDateEdit *m_day;
};

} // namespace yishibu
